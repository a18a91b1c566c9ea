package org.secondsource.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One invented happening: who is in it, its figures, its words, and how many reports of it there will be. */
final class Story {
    /** Reports of the largest story. */
    private static final int LARGEST = 300;

    /** Words that only this story and a few others use. */
    private static final int OWN_WORDS = 4;

    /** One person in so many is of public life and is in other stories, too. */
    private static final int PUBLIC = 20;

    private static final int PUBLIC_PEOPLE = 300;

    private final Grammar grammar;
    private final Map<String, String> known = new HashMap<>();
    private final List<String> own = new ArrayList<>();
    private int left;
    private int hurt;
    private @Nullable Printed first;

    /** A report as it stands for others to copy. */
    record Printed(String outlet, String title, List<String> paragraphs) {}

    Story(Grammar grammar, Random random) {
        this.grammar = grammar;
        left = size(random);
        hurt = 3 + random.nextInt(90);
        for (int at = 0; at < OWN_WORDS; at++) {
            own.add(Words.rare(random));
        }
        known.put("kind", grammar.expand("kind", known, random));
        known.put("place", "Port " + Words.name(random));
        known.put("company", Words.name(random) + " " + grammar.expand("companyForm", known, random));
        known.put("rival", Words.name(random) + " " + grammar.expand("companyForm", known, random));
        known.put("money", Integer.toString(5 * (1 + random.nextInt(400))));
        for (String person : List.of("official", "spokesman", "critic")) {
            String name = person(random);
            known.put(person, name.substring(name.indexOf(' ') + 1));
            known.put(person + "Role", grammar.expand(person + "Role", known, random));
            known.put(person + "Full", name + ", " + known.get(person + "Role") + ",");
        }
    }

    private String person(Random random) {
        Random source = random.nextInt(PUBLIC) == 0 ? new Random(random.nextInt(PUBLIC_PEOPLE)) : random;
        return grammar.expand("given", known, source) + " " + Words.name(source);
    }

    /** As in collections of news: half of all stories have one report, a tenth has ten or more, a hundredth a hundred or more. */
    private static int size(Random random) {
        return (int) Math.min(LARGEST, 1 / (1 - random.nextDouble()));
    }

    boolean isOver() {
        return left <= 0;
    }

    /** What a report by an outlet knows; its figures may be newer than those of the report before. */
    Map<String, String> known(Random random) {
        left--;
        Map<String, String> now = new HashMap<>(known);
        now.put("hurt", Integer.toString(hurt));
        now.put("later", Integer.toString(hurt + 1 + random.nextInt(5)));
        if (random.nextInt(4) == 0) {
            hurt += 1 + random.nextInt(5);
        }
        now.put("own", own.get(random.nextInt(own.size())));
        now.put("name", Words.name(random));
        return now;
    }

    /** What others may copy; null until there is something. */
    @Nullable
    Printed first() {
        return first;
    }

    void printed(Printed printed) {
        if (first == null) {
            first = printed;
        }
    }
}
