package org.secondsource.reading;

import java.util.List;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionAnalyst;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.language.Segmenter;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityFinder;
import org.secondsource.quantity.Quantity;
import org.secondsource.quantity.QuantityReader;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeReader;

/** The first of the three functions: {@code read(Article) -> Reading}. Stateless, safe for use by many threads. */
public final class ArticleReader {
    private final Segmenter segmenter = new Segmenter("en");
    private final EntityFinder entityFinder = new EntityFinder();
    private final AttributionAnalyst analyst = new AttributionAnalyst();
    private final TimeReader timeReader = new TimeReader();
    private final QuantityReader quantityReader = new QuantityReader();
    private final Notices notices = new Notices();
    private final AttributionReader attributionReader;

    public ArticleReader(AttributionReader attributionReader) {
        this.attributionReader = attributionReader;
    }

    public Reading read(Article article) {
        Layout layout = segmenter.segment(article);
        List<Entity> entities = entityFinder.find(layout);
        List<Attribution> attributions = analyst.analyse(layout, entities, attributionReader.read(layout));
        List<TimeExpression> times = timeReader.read(layout, article.published());
        List<Quantity> quantities = quantityReader.read(layout, times);
        return new Reading(layout, attributions, entities, times, quantities, notices.of(layout, attributions));
    }
}
