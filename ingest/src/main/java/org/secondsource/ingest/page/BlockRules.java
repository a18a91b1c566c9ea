package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is certain whatever the fitted model says: few rules, each about blocks that call themselves something. */
final class BlockRules {
    /** A pointer's phrase of fewer letters may well begin a sentence. */
    private static final int LONG_PHRASE = 6;

    /** "An dieser Stelle finden Sie", "this article is for subscribers": nothing else begins like this. */
    private static final int CERTAIN_PHRASE = 20;

    private static final int SHORT_CREDIT = 10;
    private static final int KICKER = 8;

    /** How many blocks under the headline a byline or date may stand. */
    private static final int HEAD = 5;

    private static final int LONGEST_CAPTION = 60;

    private final Labelled page;
    private final String title;
    private final BylineReader bylines;

    private BlockRules(Labelled page, Optional<String> title, BylineReader bylines) {
        this.page = page;
        this.bylines = bylines;
        this.title = title.map(Words::key).orElse("");
    }

    static List<BlockKind> apply(Labelled page, Optional<String> title, BylineReader bylines) {
        BlockRules rules = new BlockRules(page, title, bylines);
        List<BlockKind> kinds = new ArrayList<>(page.kinds());
        for (Block block : page.scan().blocks()) {
            Optional<BlockKind> kind = kinds.get(block.index()).isText() ? rules.correct(block) : rules.recover(block);
            kind.ifPresent(certain -> kinds.set(block.index(), certain));
        }
        return kinds;
    }

    /** Credits and notes are rare, so that the model hardly knows them: in and under the article they are what they say. */
    private Optional<BlockKind> recover(Block block) {
        boolean here = page.around().contains(block.index()) && block.index() > page.heading();
        if (!here || 2 * block.linkChars() > block.text().length()) {
            return Optional.empty();
        }
        if (NewsFields.isCredit(block.text(), 0)) {
            return Optional.of(BlockKind.CREDIT);
        }
        return NewsFields.isNote(page.scan(), block.index()) ? Optional.of(BlockKind.NOTE) : Optional.empty();
    }

    private Optional<BlockKind> correct(Block block) {
        if (isConsent(block) || isInMenu(block)) {
            return Optional.of(BlockKind.PROMO);
        }
        if (block.index() < page.heading() && page.scan().words(block.index()).length < KICKER) {
            return Optional.of(BlockKind.TAG);
        }
        if (block.isHeading() && isTitle(page.scan().key(block.index()))) {
            return Optional.of(BlockKind.HEADLINE);
        }
        int[] phrases = page.scan().phrases(block.index());
        int related = phrases[Phrases.Kind.RELATED.index()];
        if (related >= LONG_PHRASE && isAnnounced(block.text(), related)) {
            return Optional.of(BlockKind.RELATED);
        }
        if (phrases[Phrases.Kind.PROMO.index()] >= CERTAIN_PHRASE) {
            return Optional.of(BlockKind.PROMO);
        }
        return isPhotoCredit(block.text(), phrases) ? Optional.of(BlockKind.CAPTION) : printed(block);
    }

    /** What pages without a class for anything still print in a recognisable form. */
    private Optional<BlockKind> printed(Block block) {
        int under = block.index() - page.heading();
        boolean head = page.heading() >= 0 && under > 0 && under <= HEAD && !Words.endsSentence(block.text());
        if (head && bylines.isByline(block.text())) {
            return Optional.of(BlockKind.BYLINE);
        }
        if (head && StampReader.isDate(block.text())) {
            return Optional.of(BlockKind.DATE);
        }
        boolean caption =
                page.scan().words(block.index()).length <= LONGEST_CAPTION && CaptionReader.endsInCredit(block.text());
        return caption ? Optional.of(BlockKind.CAPTION) : Optional.empty();
    }

    /** A {@code nav} inside the container is the page's menu, whatever its words look like. */
    private boolean isInMenu(Block block) {
        PageScan scan = page.scan();
        for (int up = block.element(); up > 0 && up != page.container(); up = scan.parent(up)) {
            if (scan.tag(up).equals("nav")) {
                return true;
            }
        }
        return false;
    }

    private boolean isConsent(Block block) {
        PageScan scan = page.scan();
        if (scan.holds(page.container(), block.index())) {
            return false;
        }
        for (int up = block.element(); up > 0; up = scan.parent(up)) {
            if (Trait.CONSENT.in(scan.traits(up))) {
                return true;
            }
        }
        return false;
    }

    /** The headline itself, or with its kicker before it. */
    private boolean isTitle(String key) {
        return !title.isEmpty() && key.endsWith(title) && Words.count(key) <= Words.count(title) + KICKER;
    }

    /** A colon right behind the phrase: "Read more: ..." */
    private static boolean isAnnounced(String text, int phrase) {
        int colon = text.indexOf(':');
        return colon >= phrase - 1 && colon <= phrase + 5;
    }

    private static boolean isPhotoCredit(String text, int[] phrases) {
        boolean credit = text.startsWith("\u00a9")
                || (phrases[Phrases.Kind.PICTURE.index()] > 0
                        && isAnnounced(text, phrases[Phrases.Kind.PICTURE.index()]));
        return credit && Words.count(text) <= SHORT_CREDIT;
    }
}
