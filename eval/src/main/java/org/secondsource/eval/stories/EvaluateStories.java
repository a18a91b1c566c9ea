package org.secondsource.eval.stories;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.secondsource.SecondSource;
import org.secondsource.attribution.RuleReader;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.claim.SentencePairs;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;
import org.secondsource.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate stories DIR}: compares each story of a folder and scores chains, links, origins, differences, silences. */
@Command(
        name = "stories",
        description = "Score whole stories against a golden file beside their reports.",
        mixinStandardHelpOptions = true)
public final class EvaluateStories implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "a folder of stories, or the folder of one story")
    private Path folder = Path.of("");

    @Option(names = "--part", paramLabel = "PART", description = "open, seen or kept; one after the other if not given")
    private Optional<String> part = Optional.empty();

    @Option(names = "--misses", description = "also print each miss and each false find")
    private boolean misses;

    @Option(names = "--rules", description = "read attributions by rules alone, and link by words alone")
    private boolean rulesOnly;

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description =
                    "write what the linking of all stories but the kept ones looks at, as a table for training, and score nothing")
    private Optional<Path> measures = Optional.empty();

    @Option(
            names = "--claim-measures",
            paramLabel = "FILE",
            description = "the same for what the joining of statements into claims looks at")
    private Optional<Path> claimMeasures = Optional.empty();

    @Option(
            names = "--denial-measures",
            paramLabel = "FILE",
            description = "the same for what the decision looks at whether one statement denies another")
    private Optional<Path> denialMeasures = Optional.empty();

    @Option(
            names = "--figure-measures",
            paramLabel = "FILE",
            description = "the same for what the decision looks at whether two figures count the same")
    private Optional<Path> figureMeasures = Optional.empty();

    @Option(names = "--again", description = "with --measures: what the second look sees, which goes by the first")
    private boolean again;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> folders = Files.exists(folder.resolve("golden.tsv")) ? List.of(folder) : StoryScore.folders(folder);
        if (folders.isEmpty()) {
            spec.commandLine().getErr().println("no story with a golden.tsv in " + folder);
            return 2;
        }
        SentenceEncoder encoder = rulesOnly ? texts -> List.of() : LearnedEncoder.open();
        try (SecondSource secondSource =
                SecondSource.open(rulesOnly ? new RuleReader() : LearnedReader.open(), encoder)) {
            if (measures.isPresent()) {
                Files.write(
                        measures.get(),
                        table(folders, new StoryScore(secondSource), story -> sentences(story, encoder)));
                return 0;
            }
            if (claimMeasures.isPresent()) {
                Files.write(
                        claimMeasures.get(),
                        table(folders, new StoryScore(secondSource), story -> new ClaimTable().lines(story, encoder)));
                return 0;
            }
            if (denialMeasures.isPresent()) {
                Files.write(
                        denialMeasures.get(),
                        table(folders, new StoryScore(secondSource), story -> new DenialTable().lines(story, encoder)));
                return 0;
            }
            if (figureMeasures.isPresent()) {
                Files.write(
                        figureMeasures.get(),
                        table(folders, new StoryScore(secondSource), story -> new FigureLines().of(story, encoder)));
                return 0;
            }
            for (String each : part.map(List::of).orElse(List.of("open", "seen", "kept"))) {
                print(folders, each, new StoryScore(secondSource), out);
            }
        }
        out.flush();
        return 0;
    }

    private static List<String> table(List<Path> folders, StoryScore scorer, Function<ReadStory, List<String>> lines)
            throws IOException {
        List<String> all = new ArrayList<>();
        for (Path story : folders) {
            if (!GoldStoryReader.read(story).part().equals("kept")) {
                List<String> more = lines.apply(scorer.read(story));
                all.addAll(all.isEmpty() || more.isEmpty() ? more : more.subList(1, more.size()));
            }
        }
        return all;
    }

    private List<String> sentences(ReadStory story, SentenceEncoder encoder) {
        List<Reading> readings = story.dossier().readings();
        return new LinkTable()
                .lines(story, again ? SentencePairs.again(readings, encoder) : SentencePairs.of(readings, encoder));
    }

    private void print(List<Path> folders, String wanted, StoryScore scorer, PrintWriter out) {
        Ledger sum = new Ledger();
        int stories = 0;
        for (Path story : folders) {
            if (!GoldStoryReader.read(story).part().equals(wanted)) {
                continue;
            }
            Ledger ledger = scorer.of(story);
            sum.addAll(ledger);
            stories++;
            if (misses) {
                out.println("## " + story.getFileName());
                ledger.misses().forEach(out::println);
            }
        }
        if (stories > 0) {
            out.println("# " + wanted + ": " + stories + " stories");
            out.print(sum.table());
            out.println(String.format(
                    Locale.ROOT,
                    "false differences per story %.1f, of them conflicts %.1f%n",
                    (double) sum.count(Measure.DIFFERENCES).extra() / stories,
                    (double) sum.count(Measure.CONFLICTS).extra() / stories));
        }
    }
}
