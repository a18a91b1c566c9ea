package org.secondsource.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityFinder;
import org.secondsource.name.EntityKind;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;

/** Infers an article's outlet from places where the outlet speaks of itself: "The Gazette has contacted the mayor". */
final class OwnOutlet {
    /** What an outlet writes of itself, straight behind its name. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "^\\W*(?:has|have) (?:also )?(?:reached out|contacted|approached|asked|sought|requested)\\b.*"
                    + "|^\\W*(?:reached out to|contacted|approached) .*(?:comment|response).*"
                    + "|^\\W*(?:could not|was unable to|was not able to|has not|did not) (?:immediately |independently )*"
                    + "(?:verif|confirm|reach|review|corroborate).*",
            Pattern.DOTALL);

    /** Before the name: an answer, or none, to the outlet's own questions. */
    private static final Pattern ASKED =
            Pattern.compile("(?:requests?|questions?|inquir\\w+|enquir\\w+)(?: for comment)? from (?:the )?$");

    private final OutletTable outlets;
    private final EntityFinder finder;

    OwnOutlet(OutletTable outlets, EntityFinder finder) {
        this.outlets = outlets;
        this.finder = finder;
    }

    Optional<Given<Outlet>> of(Layout layout) {
        List<Given<Outlet>> found = new ArrayList<>();
        for (Entity entity : finder.find(layout)) {
            if (entity.kind() == EntityKind.OUTLET) {
                entity.mentions().stream()
                        .filter(mention -> speaksOfItself(layout, mention))
                        .findFirst()
                        .ifPresent(mention -> found.add(Given.inferred(outlet(entity.name()), mention)));
            }
        }
        return found.stream()
                .max(Comparator.comparing((Given<Outlet> given) -> given.where().orElseThrow()));
    }

    private Outlet outlet(String name) {
        Optional<String> domain = outlets.named(name).map(KnownOutlet::domain).filter(each -> !each.isEmpty());
        return new Outlet(name, domain);
    }

    private static boolean speaksOfItself(Layout layout, Span mention) {
        Span sentence = layout.sentenceAt(mention.start()).orElseThrow().span();
        String behind = layout.text().substring(mention.end(), Math.max(mention.end(), sentence.end()));
        String before = layout.text().substring(sentence.start(), mention.start());
        return OF_ITSELF.matcher(behind).find() || ASKED.matcher(before).find();
    }
}
