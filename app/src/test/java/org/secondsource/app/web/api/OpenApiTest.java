package org.secondsource.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.ServerSettings.Limits;
import org.secondsource.app.web.access.Scope;
import org.secondsource.archive.StoryCard;

/** The description of the API against the running server: every route, every answer, every body. */
class OpenApiTest {
    private static final String STREAM = "/api/v1/events/stream";

    @TempDir
    private Path folder = Path.of(".");

    private final ApiDescription description = ApiDescription.read();

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        try (Desk desk = Desk.local(folder)) {
            List<String> served = desk.routes().stream()
                    .filter(route -> route.contains(" /api/"))
                    .toList();

            assertThat(description.operations()).containsExactlyInAnyOrderElementsOf(served);
        }
    }

    /** A call that is made, and what is to come of it. */
    private record Call(String method, String address, int status, String type, String body) {
        static Call parse(String line) {
            String[] parts = (line + " ").split("\\|", 5);
            return new Call(
                    parts[0].strip(),
                    parts[1].strip(),
                    Integer.parseInt(parts[2].strip()),
                    parts[3].strip(),
                    parts[4].strip().replace("¶", "\n"));
        }
    }

    private static List<Call> calls() throws IOException {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("calls.csv")) {
            String text = new String(stream == null ? new byte[0] : stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Call::parse)
                    .toList();
        }
    }

    @Test
    void everyDescribedAnswerIsGivenAndHasTheDescribedForm() throws IOException {
        Set<String> given = new TreeSet<>();
        try (Desk desk = Desk.local(folder.resolve("own"))) {
            String story = desk.withHarbourStory();
            for (Call call : calls()) {
                given.add(check(desk, call, story));
            }
            given.addAll(storiesCutAndJoined(desk, story));
            given.addAll(namesAreKnownAgain(desk, story));
            given.add(theStreamOpens(desk));
        }
        given.addAll(anotherProgramIsAtIt());
        given.addAll(strangersAreRefused());
        given.addAll(limitsAreKept());

        assertThat(given).containsExactlyElementsOf(description.answers());
    }

    private String check(Desk desk, Call call, String story) {
        HttpRequest.Builder request = desk.request(filled(call.address(), desk, story));
        if (call.method().equals("POST")) {
            request.header("Content-Type", call.type()).POST(BodyPublishers.ofString(filled(call.body(), desk, story)));
        } else {
            request.method(call.method(), BodyPublishers.noBody());
        }
        HttpResponse<String> answer = desk.send(request);
        assertThat(answer.statusCode()).as(call + " gave " + answer.body()).isEqualTo(call.status());
        return checked(call.method(), call.address(), answer);
    }

    private String checked(String method, String address, HttpResponse<String> answer) {
        String operation = description.operation(method, address);
        assertThat(description.violations(operation, answer))
                .as(method + " " + address + ": " + answer.body())
                .isEmpty();
        return operation + " " + answer.statusCode();
    }

    private static String filled(String address, Desk desk, String story) {
        String article = desk.newsroom().data().stories().story(story).orElseThrow().articles().stream()
                .filter(id -> !desk.newsroom()
                        .articles()
                        .reading(id)
                        .orElseThrow()
                        .attributions()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        long version =
                desk.newsroom().data().articles().latest(article).orElseThrow().number();
        return address.replace("{article}", article)
                .replace("{version}", Long.toString(version))
                .replace("{story}", story);
    }

    private List<String> storiesCutAndJoined(Desk desk, String story) {
        List<String> given = new ArrayList<>();
        String article = desk.newsroom()
                .data()
                .stories()
                .story(story)
                .orElseThrow()
                .articles()
                .get(0);
        given.add(changed(desk, story + "/split", "{\"articles\": [\"" + article + "\"]}", 201));
        String begun = desk.newsroom().data().stories().storyOf(article).orElseThrow();
        given.add(changed(desk, story + "/merge", "{\"story\": \"" + begun + "\"}", 200));
        desk.caughtUp();
        HttpResponse<String> moved = desk.get("/api/v1/stories/" + begun + "?text=true");
        assertThat(moved.headers().firstValue("Location")).contains("/api/v1/stories/" + story + "?text=true");
        given.add(checked("GET", "/api/v1/stories/" + begun, moved));
        String export = "/api/v1/stories/" + begun + "/export/csv";
        HttpResponse<String> file = desk.get(export);
        assertThat(file.headers().firstValue("Location")).contains("/api/v1/stories/" + story + "/export/csv");
        given.add(checked("GET", export, file));
        return given;
    }

    private String changed(Desk desk, String path, String body, int status) {
        HttpResponse<String> answer = desk.postJson("/api/v1/stories/" + path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
        return checked("POST", "/api/v1/stories/" + path, answer);
    }

    /** One program at a time changes stories: the one that began to. */
    private List<String> anotherProgramIsAtIt() {
        Path busy = folder.resolve("busy");
        try (Desk first = Desk.local(busy)) {
            String whole = first.withHarbourStory();
            String report = first.newsroom()
                    .data()
                    .stories()
                    .story(whole)
                    .orElseThrow()
                    .articles()
                    .get(0);
            first.newsroom().review().split(whole, List.of(report), "test");
            first.caughtUp();
            List<StoryCard> stories =
                    first.newsroom().stories().newest(Optional.empty(), 9).items();
            try (Desk second = Desk.local(busy)) {
                String body = "{\"story\": \"" + stories.get(1).id() + "\"}";
                String joined = changed(second, stories.get(0).id() + "/merge", body, 409);
                String out = "{\"articles\": [\"" + others(second, report) + "\"]}";
                return List.of(joined, changed(second, whole + "/split", out, 409));
            }
        }
    }

    /** A report of the story from which one was taken out. */
    private static String others(Desk desk, String takenOut) {
        return desk.newsroom().data().articles().ids().stream()
                .filter(id -> !id.equals(takenOut))
                .findFirst()
                .orElseThrow();
    }

    /** What was answered once is answered by its name alone. */
    private List<String> namesAreKnownAgain(Desk desk, String story) throws IOException {
        List<String> given = new ArrayList<>();
        for (Call call : calls()) {
            if (call.status() != 200 || !call.method().equals("GET")) {
                continue;
            }
            String address = filled(call.address(), desk, story);
            String name = desk.get(address).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = desk.send(desk.request(address).header("If-None-Match", name));
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            given.add(description.operation("GET", call.address()) + " 304");
        }
        return given;
    }

    private static String theStreamOpens(Desk desk) throws IOException {
        try (Socket socket = desk.connect()) {
            Desk.say(socket, "GET " + STREAM + " HTTP/1.1", "Host: localhost", "Accept: text/event-stream", "");
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String head = reader.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            assertThat(head).contains("200", "text/event-stream");
            return "GET " + STREAM + " 200";
        }
    }

    private List<String> strangersAreRefused() {
        List<String> given = new ArrayList<>();
        try (Desk desk = Desk.shared(folder.resolve("shared"))) {
            String token = desk.token("rita", Scope.READ);
            for (String operation : description.operationsWith(401)) {
                HttpResponse<String> answer = desk.send(bare(desk, operation));
                assertThat(answer.statusCode()).as(operation).isEqualTo(401);
                given.add(checked(operation, answer));
            }
            for (String operation : description.operationsWith(403)) {
                HttpResponse<String> answer =
                        desk.send(bare(desk, operation).header("Authorization", "Bearer " + token));
                assertThat(answer.statusCode()).as(operation).isEqualTo(403);
                given.add(checked(operation, answer));
            }
        }
        return given;
    }

    private String checked(String operation, HttpResponse<String> answer) {
        return checked(operation.replaceAll(" .*", ""), operation.replaceAll(".* ", ""), answer);
    }

    /** A call of an operation with nothing that makes sense in it. */
    private static HttpRequest.Builder bare(Desk desk, String operation) {
        HttpRequest.Builder request = desk.request(
                operation.replaceAll(".* ", "").replaceAll("\\{[a-z]+\\}", "1").replace(STREAM, STREAM + "?story=x"));
        return operation.startsWith("POST")
                ? request.POST(BodyPublishers.ofString("{}"))
                : request.method(operation.replaceAll(" .*", ""), BodyPublishers.noBody());
    }

    private List<String> limitsAreKept() {
        List<String> given = new ArrayList<>();
        Limits small = new Limits(5000, 8192, Duration.ofSeconds(9), Duration.ofSeconds(9), 100, 1000, 1000);
        try (Desk desk = Desk.open(folder.resolve("small"), small)) {
            for (String operation : description.operationsWith(413)) {
                given.add(refused(
                        operation,
                        413,
                        desk.send(bare(desk, operation)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"text\": \"" + "a".repeat(9000) + "\"}")))));
            }
            for (String operation : description.operationsWith(415)) {
                given.add(
                        refused(operation, 415, desk.send(bare(desk, operation).header("Content-Type", "image/png"))));
            }
        }
        Limits none = new Limits(5000, 8192, Duration.ofSeconds(9), Duration.ofSeconds(9), 100, 0.001, 0.5);
        try (Desk desk = Desk.shared(folder.resolve("none"), none)) {
            for (String operation : description.operationsWith(429)) {
                given.add(refused(operation, 429, desk.send(bare(desk, operation))));
            }
        }
        return given;
    }

    private String refused(String operation, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(operation + " " + answer.body()).isEqualTo(status);
        return checked(operation, answer);
    }
}
