package org.secondsource.app.web.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts and tokens in one file that only its owner can read. It is replaced as a whole, so that it is never half written,
 * and one program changes it at a time: the server and {@code secondsource user} may both be at it.
 */
final class AccountsFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    AccountsFile(Path file) {
        this.file = file;
    }

    /** All that is in the file. */
    record Content(List<Account> accounts, List<ApiToken> tokens) {
        static final Content NONE = new Content(List.of(), List.of());

        Content {
            accounts = List.copyOf(accounts);
            tokens = List.copyOf(tokens);
        }
    }

    /** What tells that the file was changed since it was last read. */
    String stamp() {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException none) {
            return "";
        }
    }

    Content read() {
        try {
            return content(JSON.readTree(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return Content.NONE;
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            throw new AccountsException(file + " cannot be read as accounts (" + broken.getMessage() + ")", broken);
        }
    }

    /** Changes what is in the file; when this returns, the change is on the disk. */
    Content change(UnaryOperator<Content> change) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (AccountsFile.class) {
            try (FileChannel channel =
                            FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    FileLock held = channel.lock()) {
                Content changed = change.apply(held.isValid() ? read() : Content.NONE);
                write(changed);
                return changed;
            } catch (IOException broken) {
                throw new AccountsException(file + " cannot be written (" + broken.getMessage() + ")", broken);
            }
        }
    }

    private void write(Content content) throws IOException {
        Path incoming = Files.createTempFile(file.toAbsolutePath().getParent(), "accounts-", ".part", ownerOnly());
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            ByteBuffer left =
                    ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(content)));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Windows has no such rights; there, those of the user's own folder hold. */
    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static Content content(JsonNode root) {
        List<Account> accounts = new ArrayList<>();
        for (JsonNode node : root.path("accounts")) {
            accounts.add(new Account(
                    text(node, "name"), scope(node), text(node, "password"), Instant.parse(text(node, "createdAt"))));
        }
        List<ApiToken> tokens = new ArrayList<>();
        for (JsonNode node : root.path("tokens")) {
            tokens.add(new ApiToken(
                    text(node, "id"),
                    text(node, "label"),
                    text(node, "owner"),
                    scope(node),
                    text(node, "hash"),
                    Instant.parse(text(node, "createdAt"))));
        }
        return new Content(accounts, tokens);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Scope scope(JsonNode node) {
        return Scope.parse(text(node, "scope"))
                .orElseThrow(() -> new IllegalArgumentException("no such scope: " + text(node, "scope")));
    }

    private static ObjectNode json(Content content) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode accounts = root.putArray("accounts");
        for (Account account : content.accounts()) {
            accounts.addObject()
                    .put("name", account.name())
                    .put("scope", account.scope().word())
                    .put("password", account.password())
                    .put("createdAt", account.createdAt().toString());
        }
        ArrayNode tokens = root.putArray("tokens");
        for (ApiToken token : content.tokens()) {
            tokens.addObject()
                    .put("id", token.id())
                    .put("label", token.label())
                    .put("owner", token.owner())
                    .put("scope", token.scope().word())
                    .put("hash", token.hash())
                    .put("createdAt", token.createdAt().toString());
        }
        return root;
    }
}
