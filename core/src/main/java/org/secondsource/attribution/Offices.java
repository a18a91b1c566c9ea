package org.secondsource.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.name.Entity;

/** Tells whether words of office, such as "the spokesman" or "the diplomat", fit somebody who was named with an office. */
final class Offices {
    /** Nouns that stand for narrower ones: an ambassador is a diplomat, and so is who speaks for a foreign ministry. */
    private static final Map<String, List<String>> NARROWER = Map.of(
            "diplomat", List.of("ambassador", "envoy", "consul", "foreign minister", "foreign ministry"),
            "spokesman", List.of("spokesperson"),
            "spokeswoman", List.of("spokesperson"),
            "officer", List.of("constable", "sergeant", "inspector", "superintendent", "detective", "police chief"),
            "lawyer", List.of("attorney", "barrister", "solicitor"),
            "scientist", List.of("professor", "researcher", "biologist", "physicist", "chemist"),
            "doctor", List.of("physician", "surgeon", "dr"),
            "executive", List.of("chief executive", "ceo"));

    private final Scene scene;

    Offices(Scene scene) {
        this.scene = scene;
    }

    /** Whether a voice is that of a named person who is described by a noun, or by a narrower one. */
    boolean holds(Voice voice, String noun) {
        Optional<Entity> person =
                voice.kind() == SourceKind.PERSON && voice.name().isPresent()
                        ? voice.entity().flatMap(scene::entity)
                        : Optional.empty();
        return person.isPresent()
                && person.get().descriptions().stream()
                        .map(where -> " " + where.of(scene.layout().text()).toLowerCase(java.util.Locale.ROOT) + " ")
                        .filter(words -> !words.contains(" former ") && !words.contains(" ex-"))
                        .anyMatch(words -> words.contains(" " + noun + " ")
                                || NARROWER.getOrDefault(noun, List.of()).stream()
                                        .anyMatch(each -> words.contains(" " + each + " ")));
    }
}
