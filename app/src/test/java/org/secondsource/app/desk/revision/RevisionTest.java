package org.secondsource.app.desk.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.secondsource.SecondSource;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.ClaimChange;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

class RevisionTest {
    private static Reading read(String text) {
        try (var secondSource = SecondSource.open()) {
            return secondSource.read(Article.of("a", text, Masthead.EMPTY));
        }
    }

    /** Around what is changed stands what is not. */
    private static List<ClaimChange> changes(String before, String after) {
        String head = "The ferry left Port Ellerby late on Monday.\n";
        String tail = "\nMayor Ada Quill said the harbour would open again on Friday.";
        return Revision.between(read(head + before + tail), read(head + after + tail));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "revisions.csv", numLinesToSkip = 1, delimiter = '|')
    void tellsClaimsFromWords(String before, String after, String kinds) {
        List<String> expected = kinds == null ? List.of() : List.of(kinds.split(" "));
        assertThat(changes(before == null ? "" : before, after == null ? "" : after))
                .extracting(change -> change.kind().name())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void showsWhatWasSaidAndWhatIs() {
        ClaimChange change = changes("The blast killed 80 people.", "The blast killed 83 people.")
                .get(0);
        assertThat(change.was()).isEqualTo("80");
        assertThat(change.is()).isEqualTo("83");
        assertThat(change.before()).hasSize(1);
        assertThat(change.after()).hasSize(1);
    }

    @Test
    void takesUpTheNotesOfTheOutlet() {
        Article article = Article.of("a", "The ferry left late on Monday.", Masthead.EMPTY);
        Article noted = article.withMasthead(Masthead.EMPTY.toBuilder()
                .notes(List.of("Correction: the ferry left on Tuesday."))
                .build());
        try (var secondSource = SecondSource.open()) {
            assertThat(Revision.between(secondSource.read(article), secondSource.read(noted)))
                    .extracting(ClaimChange::kind)
                    .containsExactly(ChangeKind.CORRECTION_NOTED);
        }
    }

    @Test
    void findsNothingBetweenTheSame() {
        assertThat(changes("Two officials said the crane had failed.", "Two officials said the crane had failed."))
                .isEmpty();
    }
}
