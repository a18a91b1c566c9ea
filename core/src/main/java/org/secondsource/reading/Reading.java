package org.secondsource.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.name.Entity;
import org.secondsource.quantity.Quantity;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.time.TimeExpression;

/** All that one article says, analysed. Ids of attributions and entities are unique within the reading. */
public record Reading(
        Layout layout,
        List<Attribution> attributions,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Problem> problems) {
    public Reading {
        Objects.requireNonNull(layout);
        attributions = List.copyOf(attributions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        problems = List.copyOf(problems);
    }

    /** The article read, with what was inferred about it added to its masthead. */
    public Article article() {
        return layout.article();
    }

    /** Whether it is in another language than English (S108): what it says is not held against what is said in English. */
    public boolean isForeign() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.LANGUAGE);
    }

    public Optional<Attribution> attribution(String id) {
        return attributions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
