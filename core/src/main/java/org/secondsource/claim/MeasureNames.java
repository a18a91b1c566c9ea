package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of measures in a fixed order. Made once for all pairs that are measured alike; two are the same only if they are one
 * object. Immutable.
 */
final class MeasureNames {
    /** The measure that only an encoder gives. */
    static final String MEANING = "meaning";

    /** The same of two statements, each seen from its sentence. */
    static final String OWN_MEANING = "own.meaning";

    /** The same, held against each other word by word. */
    static final String WORD_BY_WORD = "own.wordByWord";

    /** Of two texts by themselves. */
    static final Both WORDS = words();

    /** Of two texts of no one story, such as headlines of a day. */
    static final Both ALONE = new Both(alone(WORDS.byWords()), alone(WORDS.meant()));

    /** Of two texts of a story with the slots that only whole articles show. */
    static final Both STORY = new Both(story(WORDS.byWords()), story(WORDS.meant()));

    /** Of two statements and the sentences around them. */
    static final Both CLAIM =
            new Both(claim(STORY.byWords()), claim(STORY.meant()).and(of(OWN_MEANING, WORD_BY_WORD)));

    /** Of two sentences beside all others of the story. */
    static final MeasureNames AGAIN = of("odds", "leastLead", "third", "thirdAgainst", "beside", "statements");

    private final List<String> names;

    /**
     * The names without and with what an encoder says.
     *
     * @param byWords where it says nothing
     * @param meant where it says how alike the two are
     */
    record Both(MeasureNames byWords, MeasureNames meant) {
        MeasureNames of(boolean isMeant) {
            return isMeant ? meant : byWords;
        }
    }

    private MeasureNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    static MeasureNames of(String... names) {
        return new MeasureNames(List.of(names));
    }

    private static Both words() {
        MeasureNames byWords = of("grams", "stems", "otherNames", "numbers", "neighbours", "logNeighbours");
        return new Both(byWords, byWords.and(of(MEANING)));
    }

    private static MeasureNames alone(MeasureNames words) {
        return words.and(of("otherNumbers", "length"));
    }

    private static MeasureNames story(MeasureNames words) {
        return of("words")
                .and(words)
                .and(of("sharedConcepts", "sharedNames", "sharedEvents"))
                .and(of("sameOutlet", "sameSpeaker", "otherSpeaker", "sameDay", "bothLead"));
    }

    private static MeasureNames claim(MeasureNames around) {
        return STORY.byWords()
                .under("own.")
                .and(around.under("around."))
                .and(of("otherMode", "oneCounts", "oneNegates", "otherFigures", "oneTold"));
    }

    private MeasureNames and(MeasureNames others) {
        List<String> all = new ArrayList<>(names);
        all.addAll(others.names);
        return new MeasureNames(all);
    }

    private MeasureNames under(String prefix) {
        return new MeasureNames(names.stream().map(name -> prefix + name).toList());
    }

    List<String> list() {
        return names;
    }
}
