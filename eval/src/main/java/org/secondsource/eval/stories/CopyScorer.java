package org.secondsource.eval.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.CopiedPassage.Direction;

/** Which reports share passages, and which of them had the words first. Stateless. */
final class CopyScorer {

    void score(ReadStory story, Ledger ledger) {
        Map<List<String>, String> found = found(story);
        for (GoldStory.Copy copy : story.gold().copies()) {
            Optional<String> direction = Optional.ofNullable(found.remove(List.of(copy.a(), copy.b())));
            ledger.asked(Measure.COPIES, direction.isPresent(), copy.a() + " and " + copy.b());
            ledger.asked(
                    Measure.COPY_DIRECTIONS,
                    direction.filter(copy.direction()::equals).isPresent(),
                    copy + " found " + direction.orElse("none"));
        }
        found.forEach((pair, direction) -> ledger.extra(Measure.COPIES, pair + " " + direction));
    }

    /** Pairs of numbers of reports, the smaller first, with the direction of their first passage. */
    private static Map<List<String>, String> found(ReadStory story) {
        Map<List<String>, String> found = new LinkedHashMap<>();
        for (CopiedPassage passage : story.dossier().copies()) {
            String a = number(passage.a().article());
            String b = number(passage.b().article());
            boolean inOrder = a.compareTo(b) < 0;
            found.putIfAbsent(inOrder ? List.of(a, b) : List.of(b, a), sign(passage.direction(), inOrder));
        }
        return found;
    }

    private static String number(String article) {
        return article.substring(0, article.indexOf('-'));
    }

    private static String sign(Direction direction, boolean inOrder) {
        if (direction == Direction.COMMON_ORIGIN) {
            return "=";
        }
        if (direction == Direction.NOT_SHOWN) {
            return "?";
        }
        return (direction == Direction.A_TO_B) == inOrder ? ">" : "<";
    }
}
