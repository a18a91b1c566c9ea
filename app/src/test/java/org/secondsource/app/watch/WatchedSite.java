package org.secondsource.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real web site on loopback with pages that change, and a place where webhooks are received. */
final class WatchedSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();

    /** Method, path and, where one was sent, the validator, in the order they came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    WatchedSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /** How to answer one request. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String validator = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(exchange.getRequestMethod() + " " + path + (validator == null ? "" : " " + validator));
        try (exchange) {
            answers.getOrDefault(path, each -> each.sendResponseHeaders(404, -1))
                    .answer(exchange);
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void on(String path, Answering answering) {
        answers.put(path, answering);
    }

    /** A page that says by its tag whether it has changed. */
    void page(String path, String type, String content) {
        String tag = "\"" + Integer.toHexString(content.hashCode()) + "\"";
        on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", type);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, content);
            }
        });
    }

    void article(String path, String outlet, String title, String... paragraphs) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>" + title
                + "</title><meta property=\"og:site_name\" content=\"" + outlet
                + "\"><meta property=\"article:published_time\" content=\"2026-03-12T08:00:00Z\"></head><body><article><h1>"
                + title + "</h1>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(paragraph).append("</p>");
        }
        page(
                path,
                "text/html; charset=utf-8",
                html.append("</article></body></html>").toString());
    }

    void feed(String path, String... articles) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        for (String article : articles) {
            rss.append("<item><title>x</title><link>").append(at(article)).append("</link></item>");
        }
        page(path, "application/rss+xml", rss.append("</channel></rss>").toString());
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Requests for a path since the last look at them. */
    long asked(String request) {
        return asked.stream().filter(each -> each.startsWith(request)).count();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
