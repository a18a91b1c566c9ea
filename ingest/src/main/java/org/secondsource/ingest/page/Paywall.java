package org.secondsource.ingest.page;

import java.util.Locale;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;

/** Whether a page says that it shows less than the whole article. */
final class Paywall {
    private Paywall() {}

    static boolean shows(StructuredData data, Labelled page) {
        for (JsonNode object : data.objects()) {
            String free = object.path("isAccessibleForFree").asString("").toLowerCase(Locale.ROOT);
            if (StructuredData.types(object).contains("Article") && free.equals("false")) {
                return true;
            }
        }
        Span range = page.around();
        for (int block = range.start(); block < range.end(); block++) {
            if (page.kinds().get(block) == BlockKind.PROMO && isGate(page, block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block or one of the two elements around it, below the container, is named a paywall. */
    private static boolean isGate(Labelled page, int block) {
        PageScan scan = page.scan();
        int up = scan.block(block).element();
        for (int level = 0; level < 3 && up > page.container(); level++) {
            if (Trait.PAYWALL.in(scan.traits(up))) {
                return true;
            }
            up = scan.parent(up);
        }
        return false;
    }
}
