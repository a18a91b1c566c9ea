package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.desk.KeptArticle.Edition;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.app.desk.revision.Revision;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.ClaimChange;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;

/** Articles as pages show them: with all their versions, and with what users said of them. Safe for use by many threads. */
public final class ArticleDesk {
    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Overlay overlay;

    ArticleDesk(DataFolder data, ReadingShelf shelf, Overlay overlay) {
        this.data = data;
        this.shelf = shelf;
        this.overlay = overlay;
    }

    /** An article; empty if the archive has none of this id. */
    public Optional<KeptArticle> article(String id) {
        List<Version> versions = data.articles().versions(id);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptArticle(
                        id,
                        data.stories().storyOf(id),
                        editions(versions),
                        data.captures().of(id).stream().map(CaptureNote::hash).toList()));
    }

    private List<Edition> editions(List<Version> versions) {
        List<Edition> editions = new ArrayList<>();
        Optional<Reading> before = Optional.empty();
        for (Version version : versions) {
            Optional<Reading> plain = shelf.kept(version.number()).map(RawReading::reading);
            List<ClaimChange> changes =
                    before.isPresent() && plain.isPresent() ? Revision.between(before.get(), plain.get()) : List.of();
            editions.add(new Edition(version, plain.map(overlay::lay), changes));
            before = plain;
        }
        return editions;
    }

    /** A version's article for a list: where it names no outlet or no date, with those that were inferred once it was read. */
    public Article shown(Version version) {
        Article article = version.article();
        return article.outletName().isPresent() && article.published().isPresent()
                ? article
                : shelf.kept(version.number())
                        .map(RawReading::reading)
                        .map(Reading::article)
                        .orElse(article);
    }

    /** What the latest version of an article says, with what users said of it; empty until it is read. */
    public Optional<Reading> reading(String id) {
        return data.articles()
                .latest(id)
                .flatMap(version -> shelf.kept(version.number()))
                .map(RawReading::reading)
                .map(overlay::lay);
    }
}
