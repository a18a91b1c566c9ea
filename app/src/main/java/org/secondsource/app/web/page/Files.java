package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.report.html.Assets;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Refusal;

/**
 * The style sheets and scripts of the pages. They are a handful, read once and looked up by name: no path of a request ever
 * reaches a file system. Immutable.
 */
public final class Files {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, File> files = new HashMap<>();

    private record File(String type, String content, String version) {}

    public Files() {
        Assets story = new Assets();
        add("story.css", story.style());
        add("story.js", story.script());
        add("desk.css", read("desk.css"));
        add("desk.js", read("desk.js"));
        add("mark.svg", read("mark.svg"));
    }

    private void add(String name, String content) {
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
        String version = Answer.name(content.getBytes(StandardCharsets.UTF_8));
        files.put(name, new File(type + "; charset=utf-8", content, version));
    }

    private static String read(String name) {
        try (InputStream stream = Files.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + Files.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where a page finds a file; another address for another content, so that browsers may keep it. */
    public String address(String name) {
        File file =
                Optional.ofNullable(files.get(name)).orElseThrow(() -> new IllegalArgumentException("no file " + name));
        return "/assets/" + name + "?v=" + file.version();
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/assets/{name}", this::give, Scope.NONE);
    }

    private void give(Context context) {
        File file = Optional.ofNullable(files.get(context.pathParam("name")))
                .orElseThrow(() -> Refusal.notFound("there is no such file"));
        if (file.version().equals(context.queryParam("v"))) {
            context.header("Cache-Control", FOR_EVER);
        }
        Answer.give(context, file.type(), file.content());
    }
}
