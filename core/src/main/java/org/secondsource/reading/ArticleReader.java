package org.secondsource.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.secondsource.name.NameTables;
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
    private final Tools tools;
    private final TimeReader timeReader;
    private final NameTables tables;
    private final EntityFinder entityFinder;
    private final MastheadReader mastheadReader;
    private final EntityFinder storyFinder;
    private final Map<Article, Prepared> prepared;

    public ArticleReader(AttributionReader attributionReader) {
        this(attributionReader, NameTables.ours());
    }

    /** With tables of the caller's. */
    public ArticleReader(AttributionReader attributionReader, NameTables tables) {
        this(Tools.with(attributionReader), tables);
    }

    private ArticleReader(Tools tools, NameTables tables) {
        this.tools = tools;
        this.tables = tables;
        timeReader = tools.timeReader().knowing(tables.outlets());
        entityFinder = new EntityFinder(tables);
        mastheadReader = new MastheadReader(tables.outlets(), entityFinder);
        storyFinder = entityFinder;
        prepared = Map.of();
    }

    private ArticleReader(ArticleReader alone, StoryPeople story, Map<Article, Prepared> prepared) {
        tools = alone.tools;
        tables = alone.tables;
        timeReader = alone.timeReader;
        entityFinder = alone.entityFinder;
        mastheadReader = alone.mastheadReader;
        storyFinder = entityFinder.knowing(story);
        this.prepared = prepared;
    }

    /** What does not depend on the tables nor on the story. */
    private record Tools(
            Languages languages,
            TimeReader timeReader,
            QuantityReader quantityReader,
            Notices notices,
            AttributionReader attributionReader,
            AttributionReader ruleReader) {
        static Tools with(AttributionReader attributionReader) {
            Languages languages = new Languages();
            return new Tools(
                    languages,
                    new TimeReader(),
                    new QuantityReader(),
                    new Notices(languages),
                    attributionReader,
                    new RuleReader());
        }
    }

    /** An article cut up, in its language, with its masthead completed. */
    private record Prepared(Language language, Layout layout) {}

    /** This reader with another table of outlets, such as one extended with a story's own. */
    public ArticleReader knowing(OutletTable others) {
        return others == tables.outlets() ? this : new ArticleReader(tools, tables.with(others));
    }

    /** This reader for the reports of one story: it knows by surname or office whom another report names in full. */
    public ArticleReader together(List<Article> articles) {
        Map<Article, Prepared> ready = new LinkedHashMap<>();
        articles.forEach(article -> ready.computeIfAbsent(article, this::prepare));
        List<Layout> reports = articles.stream()
                .map(article -> Objects.requireNonNull(ready.get(article)))
                .filter(each -> each.language() == Language.ENGLISH)
                .map(Prepared::layout)
                .toList();
        return new ArticleReader(this, StoryPeople.among(entityFinder, reports), ready);
    }

    private Prepared prepare(Article article) {
        Language language = tools.languages().of(article);
        return new Prepared(language, mastheadReader.complete(tools.languages().segment(article, language)));
    }

    public Reading read(Article article) {
        Prepared known = prepared.get(article);
        Prepared ready = known == null ? prepare(article) : known;
        Language language = ready.language();
        List<TimeExpression> times = timeReader.read(ready.layout(), article.published());
        Layout layout = dated(ready.layout(), times);
        List<Entity> entities = storyFinder.find(layout);
        // What the caller gives us reads English; the rules know which languages they know.
        AttributionReader reader = language == Language.ENGLISH ? tools.attributionReader() : tools.ruleReader();
        List<AttributionSpans> read = Furniture.without(layout, reader.read(layout));
        List<AttributionSpans> found = language == Language.ENGLISH ? Nesting.mend(layout, entities, read) : read;
        List<Attribution> attributions = new AttributionAnalyst(tables).analyse(layout, entities, found);
        List<Quantity> quantities = tools.quantityReader().read(layout, times);
        return new Reading(
                layout,
                attributions,
                entities,
                times,
                quantities,
                tools.notices().of(layout, attributions));
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
