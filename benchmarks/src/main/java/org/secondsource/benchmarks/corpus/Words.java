package org.secondsource.benchmarks.corpus;

import java.util.Random;

/** Invented words, as many as a large collection of news has, used as often as words are: by Zipf's law. */
final class Words {
    private static final int VOCABULARY = 200_000;
    private static final String ONSETS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = ONSETS.length() * VOWELS.length();

    /** Names begin behind the words of two syllables, which are too few to tell people apart. */
    private static final int NAMES = SYLLABLES * SYLLABLES;

    private Words() {}

    /** A word for a rank; frequent words are short. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank + SYLLABLES;
        while (rest > 0) {
            word.append(ONSETS.charAt(rest % ONSETS.length()))
                    .append(VOWELS.charAt(rest / ONSETS.length() % VOWELS.length()));
            rest /= SYLLABLES;
        }
        return word.toString();
    }

    /** Zipf: the chance of a word falls with its rank. */
    static String common(Random random) {
        return word((int) Math.pow(VOCABULARY, random.nextDouble()));
    }

    /** A word that few stories share. */
    static String rare(Random random) {
        return word(NAMES + random.nextInt(VOCABULARY));
    }

    /** A name that few stories share, with a capital letter. */
    static String name(Random random) {
        String word = rare(random);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
