package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the text between two nodes: blanks, line breaks, comments, and an indicator such as {@code -} or {@code :}
 * that parts what is ahead of it from what is behind it.
 */
final class Gap {

    static final char NO_INDICATOR = 0;

    private final Source source;

    /** The comment on the line where the gap starts. */
    private String beside = "";

    /** The comment on the indicator's line. */
    private String besideIndicator = "";

    private final List<Remark> ahead = new ArrayList<>(0);
    private final List<Remark> behind = new ArrayList<>(0);
    private boolean broken;
    private boolean brokenBehind;
    private boolean indicated;
    private boolean comma;

    /** Whether the line has held nothing but blanks so far. */
    private boolean fresh;

    private int lineStart;

    Gap(Source source) {
        this.source = source;
    }

    void scan(int from, int to, char indicator) {
        reset(from);
        int at = from;
        while (at < to) {
            char c = source.at(at);
            if (Source.isBreak(c)) {
                at = source.afterBreak(at);
                lineBreak(at);
            } else if (c == '#') {
                comment(at);
                at = source.lineEnd(at);
            } else {
                if (!Source.isBlank(c)) {
                    token(c, indicator);
                }
                at++;
            }
        }
    }

    private void reset(int from) {
        beside = "";
        besideIndicator = "";
        ahead.clear();
        behind.clear();
        indicated = false;
        comma = false;
        brokenBehind = false;
        fresh = source.startsLine(from);
        broken = fresh;
        lineStart = from;
    }

    private void lineBreak(int next) {
        if (fresh) {
            lines().add(Remark.BLANK);
        }
        fresh = true;
        broken = true;
        brokenBehind = indicated;
        lineStart = next;
    }

    private void token(char c, char indicator) {
        comma |= c == ',';
        indicated |= c == indicator;
        fresh = false;
    }

    private void comment(int at) {
        String comment = source.comment(at);
        if (indicated && !brokenBehind && besideIndicator.isEmpty()) {
            besideIndicator = comment;
        } else if (!indicated && !broken && beside.isEmpty()) {
            beside = comment;
        } else {
            lines().add(new Remark(comment, at - lineStart));
        }
        fresh = false;
    }

    private List<Remark> lines() {
        return indicated ? behind : ahead;
    }

    String beside() {
        return beside;
    }

    String besideIndicator() {
        return besideIndicator;
    }

    /** The lines ahead of the indicator, or all of them where none is. */
    List<Remark> ahead() {
        return ahead;
    }

    List<Remark> behind() {
        return behind;
    }

    boolean isBroken() {
        return broken;
    }

    boolean isBrokenBehind() {
        return brokenBehind;
    }

    boolean isIndicated() {
        return indicated;
    }

    boolean hasComma() {
        return comma;
    }
}
