package org.secondsource.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The verbs and nouns of a language that attribute, by form. Immutable. */
public final class CueLexicon {
    private final Map<String, CueWord> verbs = new LinkedHashMap<>();
    private final Map<String, CueWord> nouns = new LinkedHashMap<>();

    CueLexicon(List<List<String>> verbRows, List<List<String>> nounRows) {
        verbRows.forEach(this::addVerb);
        for (List<String> row : nounRows) {
            nouns.put(row.get(0), new CueWord(row.get(0), CueWord.Form.NOUN, row.get(1), frames(row.get(2))));
        }
    }

    /** The verb form {@code lower}, if it attributes. */
    public Optional<CueWord> verb(String lower) {
        return Optional.ofNullable(verbs.get(lower));
    }

    /** The noun {@code lower}, if it attributes. */
    public Optional<CueWord> noun(String lower) {
        return Optional.ofNullable(nouns.get(lower));
    }

    private void addVerb(List<String> row) {
        String lemma = row.get(0);
        String stance = row.get(1);
        String[] forms = row.size() > 5 ? row.get(5).split(" ") : regular(lemma);
        Set<String> finite = frames(row.get(2));
        // A form that stands for two (read, read) is kept as the one named last: past before base.
        for (int further = 4; further < forms.length; further++) {
            verbs.put(forms[further], new CueWord(lemma, CueWord.Form.PAST, stance, finite));
        }
        verbs.put(lemma, new CueWord(lemma, CueWord.Form.BASE, stance, frames(row.get(3))));
        verbs.put(forms[2], new CueWord(lemma, CueWord.Form.ING, stance, frames(row.get(4))));
        verbs.put(forms[3], new CueWord(lemma, CueWord.Form.THIRD, stance, finite));
        verbs.put(forms[1], new CueWord(lemma, CueWord.Form.PARTICIPLE, stance, finite));
        verbs.put(forms[0], new CueWord(lemma, CueWord.Form.PAST, stance, finite));
    }

    private static Set<String> frames(String column) {
        Set<String> frames = new TreeSet<>(Arrays.asList(column.split(",")));
        frames.remove("-");
        return frames;
    }

    /** Past, participle, -ing and -s forms of a regular verb. */
    private static String[] regular(String lemma) {
        String stem = lemma.toLowerCase(Locale.ROOT);
        boolean consonantY = stem.matches(".*[^aeiou]y");
        boolean silentE = stem.endsWith("e");
        String past = silentE ? stem + "d" : consonantY ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
        String ing = silentE ? stem.substring(0, stem.length() - 1) + "ing" : stem + "ing";
        boolean hisses = stem.matches(".*(s|x|z|ch|sh)");
        String third = consonantY ? stem.substring(0, stem.length() - 1) + "ies" : hisses ? stem + "es" : stem + "s";
        return new String[] {past, past, ing, third};
    }
}
