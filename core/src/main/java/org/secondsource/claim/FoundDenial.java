package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Evidence;

/**
 * A denial whose target is still open.
 *
 * @param denial who denies how
 * @param denier attribution it is made in, where it was read as one
 * @param wordsAt index of the first denying word among the sentence's tokens
 * @param implied whether no word of denial is printed ("I never took a coin"): it counts only if its target is found
 * @param sentences numbers of all sentences it lies in
 */
record FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied, Set<Integer> sentences) {

    FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied) {
        this(denial, denier, wordsAt, implied, Set.of(denial.sentence().sentence()));
    }

    /** The same with the denier's next words; their strength and place, if those weigh more. */
    FoundDenial goingOn(FoundDenial next) {
        boolean stronger = next.denial.strength().compareTo(denial.strength()) > 0;
        Denial main = stronger ? next.denial : denial;
        List<Evidence> evidence = new ArrayList<>(denial.evidence());
        evidence.addAll(next.denial.evidence());
        Set<Integer> all = new TreeSet<>(sentences);
        all.addAll(next.sentences);
        Denial joined = new Denial(
                Optional.empty(),
                denial.by(),
                main.strength(),
                main.words(),
                denial.denied().or(next.denial::denied),
                main.sentence(),
                evidence);
        return new FoundDenial(joined, denier.or(next::denier), wordsAt, implied, all);
    }

    String article() {
        return denial.sentence().article();
    }

    /** Number of the sentence it begins in. */
    int start() {
        return sentences.stream().min(Integer::compare).orElse(0);
    }

    List<SentenceRef> places() {
        return sentences.stream().map(at -> new SentenceRef(article(), at)).toList();
    }
}
