package org.secondsource.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.quantity.Amount;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

/** The four reports of the invented story of {@link HarbourStory}, and what they say. */
final class HarbourReports {
    private final ReportSketch courier = sketch(
            "courier",
            "The Corran Courier",
            "2026-03-12",
            "Port was warned of failing valve weeks before leak, officials say");
    private final ReportSketch wire = sketch(
            "wire",
            "Northgate Wire",
            "2026-03-12T14:20:00Z",
            "Corran Bay port was warned of faulty valve, newspaper reports");
    private final ReportSketch lantern =
            sketch("lantern", "Daily Lantern", "2026-03-13", "They KNEW: port bosses were told of deadly valve");
    private final ReportSketch post =
            sketch("post", "The Marlow Post", "2026-03-13", "Engineer: I handed over a warning about Berth 4");

    HarbourReports() {
        courierSays();
        wireSays();
        lanternSays();
        postSays();
    }

    ReportSketch courier() {
        return courier;
    }

    ReportSketch wire() {
        return wire;
    }

    ReportSketch lantern() {
        return lantern;
    }

    ReportSketch post() {
        return post;
    }

    List<Reading> all() {
        return List.of(courier.reading(), wire.reading(), lantern.reading(), post.reading());
    }

    private static ReportSketch sketch(String id, String outlet, String published, String title) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .published(Given.stated(Stamp.parse(published).orElseThrow()))
                .title(title)
                .build();
        return new ReportSketch(Article.of(id, text(id), masthead));
    }

    private static String text(String id) {
        try (InputStream stream = HarbourReports.class.getResourceAsStream("harbour/" + id + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("harbour/" + id + ".txt is missing");
            }
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return file.substring(file.indexOf("\n\n") + 2).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void courierSays() {
        courier.says(
                        "two harbour officials with direct knowledge of the inspection",
                        "told the Courier",
                        "Inspectors warned port managers three weeks before Tuesday's ammonia leak that a valve on Berth 4 was failing")
                .unnamed("two", "harbour officials", "with direct knowledge of the inspection")
                .add("two harbour officials with direct knowledge of the inspection");
        courier.says("The officials", "said", "the report was sent to Brannoch Freight on February 17")
                .unnamed("two", "officials", "")
                .add("two harbour officials with direct knowledge of the inspection");
        courier.says("St Aldan's Hospital", "said", "At least 40 people were treated after the leak")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        courier.says(
                        "Ines Okafor, a crane driver who was on the quay",
                        "said Ines",
                        "\"Nobody ran, because nobody told us what it was,\"")
                .direct()
                .add("Ines Okafor");
        courier.says("A Brannoch spokesman, Tomas Reyle", "called the account", "\"completely untrue.\"")
                .direct()
                .stance(Stance.DENIES)
                .add("Tomas Reyle");
        courier.says("Reyle said in", "in a statement", "\"We were never given any such report,\"")
                .direct()
                .stance(Stance.DENIES)
                .add("Tomas Reyle");
        courier.says(
                        "the fire service",
                        "according to",
                        "The leak began shortly after 6 a.m. on Tuesday and lasted about two hours")
                .kind(SourceKind.ORGANISATION)
                .add("the fire service");
        courier.says(
                        "Internal maintenance records seen by the Courier",
                        "show",
                        "the valve was due to be replaced in December")
                .kind(SourceKind.DOCUMENT)
                .add("internal maintenance records");
        courier.says("her office", "her office said", "Transport Minister Hanna Dressler will visit the port on Friday")
                .kind(SourceKind.ORGANISATION)
                .add("the transport minister's office");
        courier.counts("At least 40", Amount.atLeast(40), "count", "people");
    }

    private void wireSays() {
        wire.says(
                        "two people familiar with the inspection",
                        "citing",
                        "Managers of Corran Bay port were warned weeks before this week's ammonia leak that a valve was faulty")
                .unnamed("two", "people", "familiar with the inspection")
                .via("The Corran Courier", SourceKind.OUTLET)
                .add("two people familiar with the inspection");
        wire.says("The newspaper", "said", "the warning went to the operator, Brannoch Freight, in mid-February")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        wire.says(
                        "a spokeswoman for St Aldan's Hospital",
                        "told Northgate Wire",
                        "Forty-three people were treated for breathing problems")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        wire.says("Brannoch Freight called", "called the report", "\"misleading\"")
                .direct()
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DISPUTES)
                .add("Brannoch Freight");
        wire.says("Dressler told", "told reporters", "\"We will look at every document,\"")
                .direct()
                .to("reporters")
                .add("Hanna Dressler");
        wire.says("the fire service", "estimates", "About two tonnes of ammonia escaped")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.ESTIMATES)
                .add("the fire service");
        wire.counts("Forty-three", Amount.exactly(43), "count", "people");
        wire.counts("About two", Amount.between(1.8, 2.2), "tonne", "ammonia escaped");
    }

    private void lanternSays() {
        lantern.says(
                        "sources close to the port",
                        "have said",
                        "Port bosses were told weeks ago that a deadly valve was about to fail")
                .unnamed("", "sources", "close to the port")
                .add("sources close to the port");
        lantern.says("the Courier", "reported", "The bombshell warning was sent to greedy operator Brannoch Freight")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        lantern.says("crane driver Ines Okafor", "reportedly said", "'Nobody told us what it was,'")
                .direct()
                .stance(Stance.HEDGED)
                .add("Ines Okafor");
        lantern.says("Brannoch has", "slammed the claims as", "'completely untrue'")
                .direct()
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DENIES)
                .add("Brannoch Freight");
        lantern.says("She", "vowed", "'look at every document'")
                .direct()
                .stance(Stance.PROMISES)
                .to("dockers")
                .add("Hanna Dressler");
        lantern.counts("More than 60", Amount.moreThan(60), "count", "people");
    }

    private void postSays() {
        post.says(
                        "A former port engineer",
                        "says",
                        "she reported a failing valve at Berth 4 to Brannoch Freight in February")
                .add("Marit Voss");
        post.says(
                        "Marit Voss, who left the port on March 2",
                        "told the Marlow Post in an interview",
                        "\"I wrote it down and I handed it over,\"")
                .direct()
                .add("Marit Voss");
        post.says("a copy of her report", "showed the Post", "dated February 17")
                .kind(SourceKind.DOCUMENT)
                .add("Voss's report");
        post.says("The Corran Courier", "reported", "inspectors had given a similar warning")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        post.says("Brannoch Freight disputes", "disputes", "any report reached it")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DISPUTES)
                .add("Brannoch Freight");
        post.says("St Aldan's Hospital", "it said on Friday", "treated 43 people, two of them seriously")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        post.says("The fire service", "put", "the amount of ammonia released at between 1.8 and 2.2 tonnes")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.ESTIMATES)
                .add("the fire service");
        post.says("the ministry's calendar", "according to", "Dressler's visit is planned for Friday")
                .kind(SourceKind.DOCUMENT)
                .add("the ministry's calendar");
        post.counts("43", Amount.exactly(43), "count", "people, two");
        post.counts("between 1.8 and 2.2", Amount.between(1.8, 2.2), "tonne", "ammonia released");
    }
}
