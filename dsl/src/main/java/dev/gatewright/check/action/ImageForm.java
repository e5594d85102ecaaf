package dev.gatewright.check.action;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import java.util.regex.Pattern;

/** A container action names neither an image of a registry nor a Dockerfile. */
public final class ImageForm implements ActionCheck {

    private static final Rule RULE = Rule.mistake(
            "action-image",
            "An action whose image is nowhere",
            "GitHub's documentation, Metadata syntax, runs.image; actions/runner, DockerUtil.IsDockerfile");

    /** As the runner tells a Dockerfile from anything else. */
    private static final Pattern KNOWN =
            Pattern.compile("(?s)docker://.+|(.*/)?([Dd]ockerfile\\.[^/]*|[^/]*[Dd]ockerfile)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(ActionFile action, Report report) {
        if (action.isContainer()) {
            action.root()
                    .get("runs")
                    .flatMap(runs -> runs.get("image"))
                    .filter(image -> image.literal()
                            .filter(text ->
                                    !text.isEmpty() && !KNOWN.matcher(text).matches())
                            .isPresent())
                    .ifPresent(image -> report.add(
                            RULE,
                            image.origin(),
                            "`" + image.text().orElse("") + "` is neither a `Dockerfile` nor an image of a registry.",
                            "Call the file `Dockerfile`, or write `docker://` before the image's name."));
        }
    }
}
