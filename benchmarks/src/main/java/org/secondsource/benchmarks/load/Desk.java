package org.secondsource.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.benchmarks.load.Sights.Look;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running desk, as programs see it. Safe for use by many threads. */
public final class Desk {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Articles from which words are taken. */
    private static final int SAMPLE = 500;

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public Desk(URI address) {
        this.address = address;
    }

    /**
     * Looks around: stories that were compared, some articles, and words of their titles.
     *
     * @param most stories to find
     */
    public Sights lookAround(int most) throws IOException, InterruptedException {
        List<String> stories = new ArrayList<>();
        String after = "";
        while (stories.size() < most) {
            JsonNode page = json("/api/v1/stories?limit=500" + after);
            page.path("items").forEach(story -> {
                if (story.path("label").asString("").length() > 0) {
                    stories.add(story.path("id").asString());
                }
            });
            if (page.path("next").isNull()) {
                break;
            }
            after = "&after=" + page.path("next").asString();
        }
        List<String> articles = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        json("/api/v1/articles?limit=" + SAMPLE).path("items").forEach(article -> {
            articles.add(article.path("id").asString());
            Arrays.stream(article.path("title").asString("").split("\\W+"))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        });
        return new Sights(stories.subList(0, Math.min(most, stories.size())), articles, List.copyOf(words));
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "text/html, */*");
    }

    /**
     * Looks at something to the last byte, and notes how long that took.
     *
     * @param tries how often, of which the quickest counts: what else a machine does in between is not the desk's
     */
    void look(Look look, int tries, Times times) throws InterruptedException {
        long quickest = Long.MAX_VALUE;
        for (int at = 0; at < tries; at++) {
            Optional<Long> took = took(look);
            if (took.isEmpty()) {
                times.failed(look.kind());
                return;
            }
            quickest = Math.min(quickest, took.get());
        }
        times.answered(look.kind(), quickest);
    }

    /** In nanoseconds; empty if there was no answer or a wrong one, which are the same to whoever reads. */
    private Optional<Long> took(Look look) throws InterruptedException {
        long began = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request(look.path()).build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(System.nanoTime() - began) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Hands in an article, and notes how long it took until it was kept. */
    public void handIn(String json, Times times) throws InterruptedException {
        long began = System.nanoTime();
        try {
            HttpRequest request = request("/api/v1/articles")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build();
            if (client.send(request, BodyHandlers.ofString()).statusCode() == 201) {
                times.answered("hand in", System.nanoTime() - began);
                return;
            }
        } catch (IOException broken) {
            // counted below
        }
        times.failed("hand in");
    }
}
