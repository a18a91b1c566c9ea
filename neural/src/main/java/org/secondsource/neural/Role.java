package org.secondsource.neural;

/** What a word does in an attribution. The network has one label for "nothing" and two per role: begins, goes on. */
enum Role {
    SOURCE(1),
    CUE(3),
    CONTENT(5);

    /** Number of labels of the network. */
    static final int LABELS = 1 + 2 * 3;

    /** The label of a word that has no role. */
    static final int NONE = 0;

    private final int begins;

    Role(int begins) {
        this.begins = begins;
    }

    /** The label of the first word of a run of this role. */
    int begins() {
        return begins;
    }

    /** The label of a further word of a run of this role. */
    int goesOn() {
        return begins + 1;
    }

    /** Whether {@code after} may stand behind {@code before}: a run goes on only in its own role. */
    static boolean mayFollow(int before, int after) {
        return !continues(after) || before == after || before == after - 1;
    }

    /** Whether the label is one of a further word of a run. */
    static boolean continues(int label) {
        return label != NONE && label % 2 == 0;
    }
}
