package org.secondsource.language;

import java.util.Set;

/**
 * Words that, capitalised behind an abbreviation such as {@code U.S.} or {@code Inc.}, show that a new sentence begins:
 * after "U.S." a noun or title often goes on with the name ("U.S. President"), a function word hardly ever does.
 */
final class SentenceStarters {
    private static final Set<String> WORDS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "after",
            "before",
            "but",
            "and",
            "or",
            "as",
            "when",
            "while",
            "since",
            "if",
            "although",
            "though",
            "however",
            "meanwhile",
            "earlier",
            "last",
            "another",
            "some",
            "many",
            "most",
            "several",
            "both",
            "neither",
            "no",
            "not",
            "one",
            "two",
            "what",
            "who",
            "how",
            "why",
            "where",
            "under",
            "according",
            "asked",
            "also",
            "then",
            "now",
            "so",
            "such",
            "during");

    private SentenceStarters() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
