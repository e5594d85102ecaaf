package dev.gatewright.check.trigger;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One field of a cron line. */
enum CronField {
    MINUTE("minute", 0, 59, List.of()),
    HOUR("hour", 0, 23, List.of()),
    DAY_OF_MONTH("day of the month", 1, 31, List.of()),
    MONTH("month", 1, 12, List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    DAY_OF_WEEK("day of the week", 0, 6, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final String words;
    private final int least;
    private final int most;
    private final List<String> names;

    CronField(String words, int least, int most, List<String> names) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.names = names;
    }

    String words() {
        return words;
    }

    String range() {
        return least + " to " + most
                + (names.isEmpty() ? "" : ", or `" + names.get(0).toUpperCase(Locale.ROOT) + "` and so on");
    }

    /** The values that a field means; empty when it can't be read. */
    Optional<BitSet> parse(String field) {
        BitSet all = new BitSet();
        for (String part : field.split(",", -1)) {
            if (!add(part, all)) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private boolean add(String part, BitSet all) {
        String[] stepped = part.split("/", -1);
        int step = stepped.length == 2 ? number(stepped[1]) : 1;
        if (stepped.length > 2 || step < 1) {
            return false;
        }
        String[] ends = stepped[0].equals("*") ? new String[] {"" + least, "" + most} : stepped[0].split("-", -1);
        int from = value(ends[0]);
        int to = ends.length == 2 ? value(ends[1]) : stepped.length == 2 ? most : from;
        if (ends.length > 2 || from < least || to > most || from > to) {
            return false;
        }
        for (int i = from; i <= to; i += step) {
            all.set(i);
        }
        return true;
    }

    private int value(String text) {
        int name = names.indexOf(text.toLowerCase(Locale.ROOT));
        return name >= 0 ? name + least : number(text);
    }

    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }
}
