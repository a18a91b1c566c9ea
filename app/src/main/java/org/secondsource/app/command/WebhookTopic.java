package org.secondsource.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code secondsource webhook}: addresses that are told of what happens. */
@Command(
        name = "webhook",
        header = "Addresses that are told of what happens to stories.",
        description = {
            "",
            "\"watch\" and \"serve\" tell them: a POST of JSON for every alert, signed as the Standard Webhooks "
                    + "specification has it, again with growing pauses until it is taken. Addresses that are not on the "
                    + "public internet are told nothing unless --allow-private says so there; redirects are not "
                    + "followed.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Everything, or what concerns one outlet:",
            "    secondsource webhook add https://chat.example/hook",
            "    secondsource webhook add https://chat.example/hook --outlet \"Daily Lantern\"",
            "",
            "Exit codes: 0 done; 1 there is no such webhook; 2 wrong usage."
        },
        subcommands = {WebhookAdd.class, WebhookList.class, WebhookRemove.class, WebhookLog.class})
final class WebhookTopic implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WebhookTopic(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
