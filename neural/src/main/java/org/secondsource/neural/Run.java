package org.secondsource.neural;

import java.util.ArrayList;
import java.util.List;

/** Neighbouring words with the same role. */
record Run(Role role, WordRange words) {

    /** The runs of a sequence of labels. */
    static List<Run> of(int[] labels) {
        List<Run> runs = new ArrayList<>();
        for (Role role : Role.values()) {
            int first = -1;
            for (int word = 0; word <= labels.length; word++) {
                int label = word < labels.length ? labels[word] : Role.NONE;
                if (first >= 0 && label != role.goesOn()) {
                    runs.add(new Run(role, new WordRange(first, word - 1)));
                    first = -1;
                }
                if (label == role.begins()) {
                    first = word;
                }
            }
        }
        return runs;
    }

    /** The words of all runs of one role, in the order of the text. */
    static List<WordRange> of(int[] labels, Role role) {
        return of(labels).stream()
                .filter(run -> run.role() == role)
                .map(Run::words)
                .toList();
    }
}
