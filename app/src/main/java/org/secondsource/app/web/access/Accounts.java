package org.secondsource.app.web.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who shares the desk, and the tokens of their programs. Without any account the desk belongs to whoever sits at the
 * machine. Changes made by another program are seen at the next question. Thread-safe.
 */
public final class Accounts {
    /** Name of the file beside the archive. */
    public static final String FILE = "accounts.json";

    private static final String TOKEN_PREFIX = "ss_";

    private final AccountsFile file;
    private final Clock clock;
    private AccountsFile.Content content = AccountsFile.Content.NONE;
    private String stamp = "";

    /** @param folder the folder of data */
    public Accounts(Path folder, Clock clock) {
        this.file = new AccountsFile(folder.resolve(FILE));
        this.clock = clock;
    }

    private synchronized AccountsFile.Content now() {
        String present = file.stamp();
        if (!present.equals(stamp)) {
            content = file.read();
            stamp = present;
        }
        return content;
    }

    /** Whether nobody has to log in. */
    public boolean none() {
        return now().accounts().isEmpty();
    }

    public List<Account> all() {
        return now().accounts();
    }

    public List<ApiToken> tokens() {
        return now().tokens();
    }

    public Optional<Account> account(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** The account, if this is its name and its password. */
    Optional<Account> login(String name, String password) {
        Optional<Account> account = account(name);
        return Passwords.fits(password, account) ? account : Optional.empty();
    }

    /** The token with this secret, if its owner still has an account. */
    Optional<ApiToken> token(String secret) {
        String hash = Secret.hash(secret);
        return tokens().stream()
                .filter(token -> Secret.same(token.hash(), hash))
                .filter(token -> account(token.owner()).isPresent())
                .findFirst();
    }

    /** Gives somebody an account; the first one must be able to give others. */
    public void add(String name, Scope scope, String password) {
        if (!Account.isName(name)) {
            throw new AccountsException("\"" + name + "\" is no name for an account: letters, digits and . _ @ - only");
        }
        Passwords.objection(password).ifPresent(objection -> {
            throw new AccountsException(objection);
        });
        refuse(scope == Scope.FEEDS, "the scope " + scope.word() + " is for tokens alone");
        Account added = new Account(name, scope, Passwords.hash(password), clock.instant());
        change(before -> {
            refuse(has(before, name), "there is an account " + name + " already");
            refuse(
                    before.accounts().isEmpty() && scope != Scope.ADMIN,
                    "the first account must have the scope admin: somebody has to give the others");
            return new AccountsFile.Content(with(before.accounts(), added), before.tokens());
        });
    }

    public void changePassword(String name, String password) {
        Passwords.objection(password).ifPresent(objection -> {
            throw new AccountsException(objection);
        });
        String hash = Passwords.hash(password);
        change(before -> {
            refuse(!has(before, name), "there is no account " + name);
            List<Account> accounts = before.accounts().stream()
                    .map(account -> account.name().equals(name)
                            ? new Account(name, account.scope(), hash, account.createdAt())
                            : account)
                    .toList();
            return new AccountsFile.Content(accounts, before.tokens());
        });
    }

    /** Takes an account away, with its tokens; the last admin stays while there are others. */
    public void remove(String name) {
        change(before -> {
            refuse(!has(before, name), "there is no account " + name);
            List<Account> left =
                    without(before.accounts(), account -> account.name().equals(name));
            refuse(
                    !left.isEmpty() && left.stream().noneMatch(account -> account.scope() == Scope.ADMIN),
                    name + " is the last with the scope admin");
            return new AccountsFile.Content(
                    left, without(before.tokens(), token -> token.owner().equals(name)));
        });
    }

    /** Makes a token and answers its secret, which is shown this once and kept nowhere. */
    public String addToken(Account owner, Scope scope, String label) {
        refuse(!owner.scope().holds(scope), "a token can do no more than its owner");
        refuse(label.isBlank() || label.length() > 100, "a token needs a label of at most 100 characters");
        String secret = TOKEN_PREFIX + Secret.random();
        ApiToken token = new ApiToken(
                Secret.random().substring(0, 10),
                label.strip(),
                owner.name(),
                scope,
                Secret.hash(secret),
                clock.instant());
        change(before -> new AccountsFile.Content(before.accounts(), with(before.tokens(), token)));
        return secret;
    }

    /** Takes a token back. */
    public void removeToken(String id) {
        change(before -> {
            List<ApiToken> left = without(before.tokens(), token -> token.id().equals(id));
            refuse(left.size() == before.tokens().size(), "there is no token " + id);
            return new AccountsFile.Content(before.accounts(), left);
        });
    }

    private synchronized void change(java.util.function.UnaryOperator<AccountsFile.Content> change) {
        content = file.change(change);
        stamp = file.stamp();
    }

    private static boolean has(AccountsFile.Content content, String name) {
        return content.accounts().stream().anyMatch(account -> account.name().equals(name));
    }

    private static void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new AccountsException(reason);
        }
    }

    private static <T> List<T> with(List<T> values, T more) {
        List<T> all = new ArrayList<>(values);
        all.add(more);
        return all;
    }

    private static <T> List<T> without(List<T> values, Predicate<T> gone) {
        return values.stream().filter(gone.negate()).toList();
    }
}
