package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.secondsource.ingest.page.ReadPage.LabelledBlock;
import org.secondsource.ingest.page.Witnesses.Field;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** The reading of one page, step by step: scan, witnesses, container, kinds of blocks, fields, text. */
final class PageReading {
    /** Fewer words are no article: an error page, a consent wall, a frame without content. */
    private static final int LEAST_WORDS = 15;

    private final PageAddress address;
    private final BylineReader bylineReader;
    private final List<Problem> problems;
    private final StructuredData data;
    private final PageScan scan;
    private final Witnesses witnesses;
    private final Labelled page;
    private final Optional<String> url;
    private final Optional<Outlet> outlet;
    private final Optional<String> title;

    /**
     * What pages are read with.
     *
     * @param outlets by which publishers are known, and agencies told from persons
     */
    record Means(PageModels models, OutletTable outlets) {}

    PageReading(Document document, PageAddress address, Means means, List<Problem> problems) {
        this.address = address;
        bylineReader = new BylineReader(means.outlets());
        this.problems = problems;
        scan = PageScanner.scan(document);
        data = StructuredData.of(scan);
        witnesses = WitnessReader.read(document, scan, data);
        url = canonical().or(address::url);
        outlet = OutletFinder.find(witnesses, address.url().or(() -> url), means.outlets());
        title = TitleChooser.choose(witnesses, OutletFinder.stated(witnesses));
        page = labelled(means.models());
    }

    private Labelled labelled(PageModels models) {
        TextSums sums = new TextSums(scan);
        PageFacts facts = new PageFacts(witnesses, scan, data.isNews());
        int heading = facts.heading();
        int container = ContainerFinder.find(new ContainerFeatures(scan, sums, facts), models.container());
        BlockFeatures features = new BlockFeatures(scan, sums, facts, container);
        List<BlockKind> kinds = BlockReader.read(features, scan, container, models.blocks());
        List<BlockKind> ruled = BlockRules.apply(new Labelled(scan, kinds, heading, container), title, bylineReader);
        return new Labelled(scan, ruled, heading, container);
    }

    ReadPage read() {
        List<String> credits = credits();
        List<Byline> bylines = new BylineChooser(bylineReader).choose(witnesses, page, outlet.map(Outlet::name));
        ArticleWriter writer =
                new ArticleWriter(address, new Links(address.url().or(() -> url)));
        List<Block> text = textBlocks();
        text.forEach(writer::add);
        Masthead.Builder masthead = Masthead.EMPTY.toBuilder().credits(credits);
        title.ifPresent(masthead::title);
        url.ifPresent(masthead::url);
        outlet.ifPresent(known -> masthead.outlet(Given.stated(known)));
        masthead.authors(bylines.stream().map(Byline::name).toList());
        StampChooser.published(witnesses, page).ifPresent(stamp -> masthead.published(Given.stated(stamp)));
        StampChooser.modified(witnesses).ifPresent(masthead::modified);
        LanguageFinder.find(witnesses).ifPresent(masthead::language);
        masthead.captions(NewsFields.texts(page, BlockKind.CAPTION));
        masthead.notes(NewsFields.notes(page));
        return result(writer, text, masthead, bylines);
    }

    private ReadPage result(ArticleWriter writer, List<Block> text, Masthead.Builder masthead, List<Byline> bylines) {
        Article draft = writer.article(masthead.build());
        NewsFields.dateline(draft).ifPresent(masthead::dateline);
        List<LivePost> posts = posts(text, draft);
        masthead.posts(posts.stream().filter(post -> !post.span().isEmpty()).toList());
        Article article = draft.withMasthead(masthead.build());
        boolean found = Words.count(article.text(), LEAST_WORDS) == LEAST_WORDS;
        if (!found) {
            problems.add(new Problem(
                    ProblemCode.NO_ARTICLE,
                    address.id(),
                    "no running text was found: an error page, a consent wall, or a page drawn by scripts only"));
        }
        boolean paywalled = Paywall.shows(data, page);
        return new ReadPage(
                found || title.isPresent() ? Optional.of(article) : Optional.empty(),
                witnesses,
                bylines,
                posts,
                NewsFields.captions(page),
                labelledBlocks(),
                paywalled,
                problems);
    }

    private List<LivePost> posts(List<Block> text, Article article) {
        List<LivePost> stated = LivePosts.find(data, article);
        return stated.isEmpty() ? PrintedPosts.find(page, text, article) : stated;
    }

    private Optional<String> canonical() {
        Links links = new Links(address.url());
        return witnesses
                .of(Field.URL, "canonical")
                .or(() -> witnesses.of(Field.URL, "og:url"))
                .or(() -> witnesses.of(Field.URL).stream().findFirst())
                .flatMap(witness -> links.absolute(witness.value()));
    }

    private List<String> credits() {
        List<String> credits = new ArrayList<>(NewsFields.texts(page, BlockKind.CREDIT));
        List<Integer> texts = new ArrayList<>();
        for (int block = 0; block < page.kinds().size(); block++) {
            if (page.kinds().get(block).isText()) {
                texts.add(block);
            }
        }
        for (int at = 0; at < texts.size(); at++) {
            String text = scan.block(texts.get(at)).text();
            if (NewsFields.isCredit(text, texts.size() - 1 - at)) {
                page.kinds().set(texts.get(at), BlockKind.CREDIT);
                credits.add(text);
            }
        }
        return credits;
    }

    /** The blocks of the text in the order of the page; the headline is never among them, nor a heading twice. */
    private List<Block> textBlocks() {
        String headline = title.map(Words::key).orElse("");
        List<Block> text = new ArrayList<>();
        Set<String> longOnes = new HashSet<>();
        for (Block block : scan.blocks()) {
            if (page.kinds().get(block.index()).isText()) {
                String key = scan.key(block.index());
                boolean repeated = key.length() > 60 && !longOnes.add(key);
                if (!key.equals(headline) && !repeated && !key.isEmpty()) {
                    text.add(block);
                }
            }
        }
        return text;
    }

    private List<LabelledBlock> labelledBlocks() {
        return scan.blocks().stream()
                .map(block -> new LabelledBlock(page.kinds().get(block.index()), block.text()))
                .toList();
    }
}
