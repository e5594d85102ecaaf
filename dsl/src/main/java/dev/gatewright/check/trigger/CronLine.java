package dev.gatewright.check.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The five fields of a cron line, as sets of values. */
final class CronLine {

    private static final int HOUR_MINUTES = 60;
    private static final int[] LONGEST = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final String[] texts;
    private final List<BitSet> values;

    private CronLine(String[] texts, List<BitSet> values) {
        this.texts = texts;
        this.values = values;
    }

    /** What is wrong with a line, empty when it can be read. */
    static Optional<String> problem(String line) {
        String[] fields = fields(line);
        if (fields.length != CronField.values().length) {
            return Optional.of(
                    line.strip().startsWith("@")
                            ? "`" + line.strip() + "` is a word that GitHub doesn't know."
                            : "`" + line.strip() + "` has " + fields.length
                                    + (fields.length == 1 ? " field" : " fields") + ", not five.");
        }
        for (CronField field : CronField.values()) {
            String text = fields[field.ordinal()];
            if (field.parse(text).isEmpty()) {
                return Optional.of("`" + text + "` is no " + field.words() + ": that is " + field.range() + ".");
            }
        }
        return Optional.empty();
    }

    /** A line that can be read; empty when it can't. */
    static Optional<CronLine> parse(String line) {
        String[] fields = fields(line);
        List<BitSet> values = new ArrayList<>();
        if (fields.length == CronField.values().length) {
            for (CronField field : CronField.values()) {
                field.parse(fields[field.ordinal()]).ifPresent(values::add);
            }
        }
        return values.size() == CronField.values().length
                ? Optional.of(new CronLine(fields, values))
                : Optional.empty();
    }

    private static String[] fields(String line) {
        return line.strip().split("\\s+");
    }

    /** The fewest minutes from one run to the next; a step such as {@code *&#47;7} begins anew each hour, and means its step. */
    int shortestInterval() {
        BitSet minutes = values.get(CronField.MINUTE.ordinal());
        BitSet hours = values.get(CronField.HOUR.ordinal());
        int shortest = Integer.MAX_VALUE;
        for (int at = minutes.nextSetBit(0), next; (next = minutes.nextSetBit(at + 1)) >= 0; at = next) {
            shortest = Math.min(shortest, next - at);
        }
        return runsInFollowingHours(hours) && !texts[0].startsWith("*/")
                ? Math.min(shortest, HOUR_MINUTES - minutes.length() + 1 + minutes.nextSetBit(0))
                : shortest;
    }

    private static boolean runsInFollowingHours(BitSet hours) {
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            if (hours.get((hour + 1) % 24)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its day never comes, as 30 February. A day of the week beside the day of the month is enough by itself. */
    boolean isNever() {
        boolean anyWeekday = texts[CronField.DAY_OF_WEEK.ordinal()].startsWith("*");
        int firstDay = values.get(CronField.DAY_OF_MONTH.ordinal()).nextSetBit(0);
        BitSet months = values.get(CronField.MONTH.ordinal());
        return anyWeekday && months.stream().allMatch(month -> LONGEST[month] < firstDay);
    }
}
