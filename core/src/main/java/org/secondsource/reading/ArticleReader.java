package org.secondsource.reading;

import java.util.List;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionAnalyst;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Nesting;
import org.secondsource.attribution.RuleReader;
import org.secondsource.language.Language;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityFinder;
import org.secondsource.name.OutletTable;
import org.secondsource.name.StoryPeople;
import org.secondsource.quantity.Quantity;
import org.secondsource.quantity.QuantityReader;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;
import org.secondsource.time.Anchor;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeReader;

/** The first of the three functions: {@code read(Article) -> Reading}. Stateless, safe for use by many threads. */
public final class ArticleReader {
    private final Languages languages = new Languages();
    private final OutletTable outlets;
    private final MastheadReader mastheadReader;
    private final EntityFinder entityFinder;
    private final AttributionAnalyst analyst;
    private final TimeReader timeReader = new TimeReader();
    private final QuantityReader quantityReader = new QuantityReader();
    private final Notices notices = new Notices(languages);
    private final AttributionReader attributionReader;
    private final AttributionReader ruleReader = new RuleReader();

    public ArticleReader(AttributionReader attributionReader) {
        this(attributionReader, OutletTable.ours());
    }

    /** With a table of outlets of the caller's. */
    public ArticleReader(AttributionReader attributionReader, OutletTable outlets) {
        this(attributionReader, outlets, StoryPeople.NOBODY);
    }

    private ArticleReader(AttributionReader attributionReader, OutletTable outlets, StoryPeople story) {
        this.attributionReader = attributionReader;
        this.outlets = outlets;
        mastheadReader = new MastheadReader(outlets);
        entityFinder = new EntityFinder(outlets, story);
        analyst = new AttributionAnalyst(outlets);
    }

    /** This reader for the reports of one story: it knows by surname or office whom another report names in full. */
    public ArticleReader together(List<Article> articles) {
        List<Layout> reports = articles.stream()
                .filter(article -> languages.of(article) == Language.ENGLISH)
                .map(article -> mastheadReader.complete(languages.segment(article, Language.ENGLISH)))
                .toList();
        return new ArticleReader(attributionReader, outlets, StoryPeople.among(entityFinder, reports));
    }

    public Reading read(Article article) {
        Language language = languages.of(article);
        Layout inferred = mastheadReader.complete(languages.segment(article, language));
        List<TimeExpression> times = timeReader.read(inferred, article.published());
        Layout layout = dated(inferred, times);
        List<Entity> entities = entityFinder.find(layout);
        // What the caller gives us reads English; the rules know which languages they know.
        AttributionReader reader = language == Language.ENGLISH ? attributionReader : ruleReader;
        List<AttributionSpans> read = Furniture.without(layout, reader.read(layout));
        List<AttributionSpans> found = language == Language.ENGLISH ? Nesting.mend(layout, entities, read) : read;
        List<Attribution> attributions = analyst.analyse(layout, entities, found);
        List<Quantity> quantities = quantityReader.read(layout, times);
        return new Reading(layout, attributions, entities, times, quantities, notices.of(layout, attributions));
    }

    /** With the day of publication that the time expressions were counted from, where only they tell it. */
    private static Layout dated(Layout layout, List<TimeExpression> times) {
        Optional<Anchor.Inferred> anchor = times.stream()
                .map(time -> time.basis().anchor())
                .filter(Anchor.Inferred.class::isInstance)
                .map(Anchor.Inferred.class::cast)
                .findFirst();
        Masthead masthead = layout.article().masthead();
        if (anchor.isEmpty() || masthead.published().isPresent()) {
            return layout;
        }
        Given<Stamp> published =
                Given.inferred(Stamp.of(anchor.get().day()), anchor.get().from());
        Article article = layout.article()
                .withMasthead(masthead.toBuilder().published(published).build());
        return layout.with(article, layout.furniture());
    }
}
