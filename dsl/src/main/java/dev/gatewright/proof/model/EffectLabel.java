package dev.gatewright.proof.model;

import dev.gatewright.workflow.setting.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An effect of a job or a step that was read: {@code FILE:JOB[.STEP]=EFFECT[:ENV]}. It names the file that declares the job and
 * holds at every call of it; {@code CALLERFILE:CALLER/JOB} labels one call.
 *
 * @param file the workflow's file
 * @param job the job's id, behind those of its callers for one call
 * @param step the step's id or {@code #N}, empty for the job
 * @param effect the effect
 */
public record EffectLabel(String file, String job, String step, Effect effect) {

    private static final Pattern FORM = Pattern.compile("([^:=]+):([^.=:]+)(?:\\.([^=]+))?=([A-Za-z]+)(?::(.+))?");

    /**
     * Reads a label.
     *
     * @param text such as {@code deploy.yml:release.switch=switch:production}
     * @return the label
     * @throws IllegalArgumentException when it can't be read
     */
    public static EffectLabel parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "`" + text + "` is no effect. Write `FILE:JOB[.STEP]=EFFECT[:ENV]`, such as"
                            + " `deploy.yml:release=deploy:production`.");
        }
        String step = form.group(3) == null ? "" : form.group(3);
        String environment = form.group(5) == null ? "" : form.group(5);
        String file = form.group(1).substring(form.group(1).lastIndexOf('/') + 1);
        return new EffectLabel(file, form.group(2), step, new Effect(kind(form.group(4)), environment));
    }

    private static Effect.Kind kind(String word) {
        List<String> words =
                Arrays.stream(Effect.Kind.values()).map(Effect.Kind::word).toList();
        return Arrays.stream(Effect.Kind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + word + "` is no effect. There are: "
                        + String.join(
                                ", ",
                                words.stream().map(each -> "`" + each + "`").toList()) + "."));
    }

    @Override
    public String toString() {
        return file + ":" + job + (step.isEmpty() ? "" : "." + step) + "=" + effect;
    }
}
