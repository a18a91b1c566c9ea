package org.secondsource.language;

/** The languages the program has knowledge of, and the rest. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    OTHER("");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, which is also the folder of the language's data; empty for {@link #OTHER}. */
    public String code() {
        return code;
    }

    /** By code such as {@code en} or {@code en-GB}, in any case. */
    public static Language of(String code) {
        String lower = code.strip().toLowerCase(java.util.Locale.ROOT);
        for (Language language : values()) {
            String own = language.code;
            if (!own.isEmpty() && (lower.equals(own) || lower.startsWith(own + "-") || lower.startsWith(own + "_"))) {
                return language;
            }
        }
        return OTHER;
    }
}
