package org.secondsource.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.Dossier;
import org.secondsource.app.desk.KeptArticle.Edition;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.html.MarkedParagraph;
import org.secondsource.app.report.html.MarkedParagraph.PostHead;
import org.secondsource.app.report.html.MarkedSentence;
import org.secondsource.app.report.html.Posts;
import org.secondsource.app.report.html.StoryPage;
import org.secondsource.attribution.Attribution;
import org.secondsource.claim.Comparison;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Span;

/** The words of one version, with what was read out of them if it was read. */
public final class ArticleView {
    private static final Comparison ALONE =
            new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A line that is not blank. */
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private final Edition edition;
    private final int sought;

    /** @param at where something was found in the text, which is to be shown; empty for nothing in particular */
    ArticleView(Edition edition, Optional<String> at) {
        this.edition = edition;
        this.sought = at.filter(given -> given.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    public Edition edition() {
        return edition;
    }

    /** With what was inferred about it, once it is read. */
    public Article article() {
        return edition.reading()
                .map(Reading::article)
                .orElseGet(() -> edition.version().article());
    }

    /** Its address, if that is one to follow: whoever handed it in could name anything. */
    public Optional<String> link() {
        return article().masthead().url().filter(url -> url.matches("(?i)https?://[^/].*"));
    }

    public boolean isRead() {
        return edition.reading().isPresent();
    }

    /** Sentences with their highlights, paragraph by paragraph. */
    public List<MarkedParagraph> paragraphs() {
        return edition.reading()
                .map(read -> new StoryPage(new DossierView(alone(read)))
                        .columns()
                        .get(0)
                        .paragraphs())
                .orElse(List.of());
    }

    private static Dossier alone(Reading reading) {
        Story story = new Story("alone", "", List.of(reading.article().id()));
        return new Dossier(story, List.of(reading), ALONE, List.of(), List.of(), "", List.of());
    }

    /** A paragraph of an article that was not read yet, and the posts of a live blog that begin with it. */
    public record PlainParagraph(List<PostHead> posts, String text) {}

    /** The text of an article that was not read yet. */
    public List<PlainParagraph> plainParagraphs() {
        List<PlainParagraph> paragraphs = new ArrayList<>();
        Posts posts = new Posts(article());
        Matcher line = LINE.matcher(article().text());
        while (line.find()) {
            paragraphs.add(new PlainParagraph(posts.begunBy(line.end()), line.group()));
        }
        return paragraphs;
    }

    /** Whether what was found stands in this sentence. */
    public boolean isSought(MarkedSentence sentence) {
        int index = Integer.parseInt(sentence.anchor().replaceAll(".*-s", ""));
        return edition.reading()
                .map(read -> read.layout().sentences().get(index).span())
                .filter(span -> span.start() <= sought && sought < span.end())
                .isPresent();
    }

    public List<Attribution> attributions() {
        return edition.reading().map(Reading::attributions).orElse(List.of());
    }

    /** Who can be named as a speaker: whom the article names, sorted. */
    public List<String> speakers() {
        return edition.reading().map(Reading::entities).orElse(List.of()).stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON
                        || entity.kind() == EntityKind.ORGANISATION
                        || entity.kind() == EntityKind.OUTLET)
                .map(Entity::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is said, pieces that are apart joined by an ellipsis. */
    public String said(Attribution attribution) {
        return String.join(
                " \u2026 ",
                attribution.spans().content().stream()
                        .map(span -> span.of(article().text())
                                .replaceAll("\\s+", " ")
                                .strip())
                        .toList());
    }

    /** The sentence in which what is said begins. */
    public String anchor(Attribution attribution) {
        Span first = attribution.spans().content().get(0);
        return edition.reading()
                .flatMap(read -> read.layout().sentenceAt(first.start()))
                .map(sentence -> "r1-s" + sentence.index())
                .orElse("text");
    }
}
