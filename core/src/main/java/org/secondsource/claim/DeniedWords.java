package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Token;

/**
 * What the words for the thing denied tell of it.
 *
 * @param numbers those in it
 * @param owners whose claim it is ("the union's count"), in lower case
 * @param alleged whether it is somebody's word, not a report ("the accusation")
 * @param negated whether it says that something is not so
 */
record DeniedWords(Set<String> numbers, List<String> owners, boolean alleged, boolean negated) {
    private static final DenialWords WORDS = DenialWords.english();

    DeniedWords {
        owners = List.copyOf(owners);
    }

    static DeniedWords of(StoryView story, FoundDenial found) {
        List<Token> tokens = found.object(story);
        boolean alleged = tokens.stream()
                .anyMatch(token -> WORDS.refersToClaim(token.lower()) && !WORDS.refersToReport(token.lower()));
        boolean negated = !found.implied() && tokens.stream().anyMatch(NegatedClause::isNegator);
        return new DeniedWords(new WordingReader().read(tokens).numbers(), owners(tokens), alleged, negated);
    }

    private static List<String> owners(List<Token> tokens) {
        List<String> owners = new ArrayList<>();
        for (int at = 1; at + 1 < tokens.size(); at++) {
            boolean owns = tokens.get(at).lower().matches("['\u2019]s?");
            if (owns && WORDS.refersToClaim(tokens.get(at + 1).lower())) {
                owners.add(tokens.get(at - 1).lower());
            }
        }
        return owners;
    }
}
