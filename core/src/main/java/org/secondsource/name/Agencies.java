package org.secondsource.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * Tells whether "the agency" is a news agency: many a public body is an agency too, so that no
 * other that was named before may be in question.
 */
final class Agencies {
    private static final Pattern PUBLIC_AGENCY =
            Pattern.compile("agency|administration|bureau|service|authority|commission|department|\\b[A-Z]{2,6}\\b");

    private final Layout layout;
    private final Names names;
    private final Things things;

    Agencies(Layout layout, Names names, Things things) {
        this.layout = layout;
        this.names = names;
        this.things = things;
    }

    /**
     * @param last news agency mentioned last in the text
     * @param news whether "the news agency" is printed, which no public body is
     */
    Optional<Things.Thing> meant(Optional<Things.Thing> last, boolean news, int offset) {
        Optional<Things.Thing> agency = last.or(this::credited);
        boolean rivals = things.all().stream()
                .filter(each -> each.kind() == EntityKind.ORGANISATION)
                .filter(each ->
                        !each.mentions().headSet(new Span(offset, offset)).isEmpty())
                .anyMatch(each -> isPublicAgency(each.name()));
        return news || !rivals ? agency : Optional.empty();
    }

    private static boolean isPublicAgency(String name) {
        return PUBLIC_AGENCY.matcher(name).find()
                || PUBLIC_AGENCY.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** The one news agency that the credit lines name: "With reporting by Northwire". */
    private Optional<Things.Thing> credited() {
        String credits = String.join("\n", layout.article().masthead().credits());
        List<String> found = names.outlets().all().stream()
                .filter(KnownOutlet::isAgency)
                .filter(agency -> !layout.article().outletName().equals(Optional.of(agency.name())))
                .filter(agency -> Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
                        .anyMatch(name -> isNamed(credits, name)))
                .map(KnownOutlet::name)
                .toList();
        return found.size() == 1 ? Optional.of(things.add(found.get(0), EntityKind.OUTLET)) : Optional.empty();
    }

    private static boolean isNamed(String credits, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                .matcher(credits)
                .find();
    }
}
