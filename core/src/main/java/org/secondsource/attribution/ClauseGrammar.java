package org.secondsource.attribution;

import java.util.List;
import org.secondsource.text.Sentence;

/** What a language's rules of reported speech propose in a sentence; one implementation per language. */
interface ClauseGrammar {

    /** In the order of their cues. */
    List<Candidate> read(Sentence sentence);
}
