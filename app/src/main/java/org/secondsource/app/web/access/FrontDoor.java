package org.secondsource.app.web.access;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.traffic.Clients;
import org.secondsource.app.web.traffic.TokenBuckets;

/** Where people log in and out. Whoever guesses passwords is slowed down, by name and by client. Thread-safe. */
public final class FrontDoor {
    /** Wrong passwords in a row before a name or a client has to wait; enough for a bad day, too few to guess. */
    private static final double TRIES = 5;

    /** One more try comes back in this time. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Household household;
    private final Clients clients;
    private final TokenBuckets tries = new TokenBuckets(1.0 / PAUSE.toSeconds(), TRIES, System::nanoTime);

    public FrontDoor(Household household, Clients clients) {
        this.household = household;
        this.clients = clients;
    }

    /** Begins a session, if this is a name and its password. */
    public boolean login(Context context, String name, String password) {
        String client = "client " + clients.client(context);
        String account = "name " + (Account.isName(name) ? name : "");
        take(client);
        take(account);
        Optional<Account> found = household.accounts().login(name, password);
        if (found.isEmpty()) {
            return false;
        }
        tries.giveBack(client);
        tries.giveBack(account);
        // A new secret: one that somebody else planted in this browser must not become a session.
        household.cookies().give(context, household.sessions().begin(found.get()));
        return true;
    }

    private void take(String key) {
        tries.take(key).ifPresent(wait -> {
            throw Refusal.tooMany(wait);
        });
    }

    public void logout(Context context) {
        household.cookies().secret(context).ifPresent(household.sessions()::end);
        household.cookies().take(context);
    }
}
