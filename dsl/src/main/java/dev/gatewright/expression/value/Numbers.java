package dev.gatewright.expression.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as GitHub reads and writes them.
 *
 * <p>Reading follows the runner: decimal with sign and exponent, {@code 0x} and {@code 0o} without sign and within 32 bits
 * (so {@code 0xffffffff} is -1), {@code Infinity} with or without sign. Writing is .NET's format {@code G15}: 15 significant
 * digits, an exponent from 1E+15 upwards and from 1E-05 downwards, and no negative zero.
 */
public final class Numbers {

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /**
     * The number that a text stands for.
     *
     * @param text the text; white space at its ends doesn't count
     * @return the number, 0 for blank text, {@code NaN} for what is no number
     */
    public static double parse(String text) {
        String trimmed = Whitespace.trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        return isDecimal(trimmed) ? Double.parseDouble(trimmed) : parseOther(trimmed);
    }

    private static double parseOther(String text) {
        return switch (text) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default ->
                text.startsWith("0x") ? integer(text, 16) : text.startsWith("0o") ? integer(text, 8) : Double.NaN;
        };
    }

    private static double integer(String text, int radix) {
        long value = 0;
        for (int i = 2; i < text.length(); i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            value = value * radix + digit;
            if (digit < 0 || value > 0xFFFF_FFFFL) {
                return Double.NaN;
            }
        }
        return text.length() == 2 ? Double.NaN : (int) value;
    }

    private static boolean isDecimal(String text) {
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int end = digits(text, at);
        int count = end - at;
        if (end < text.length() && text.charAt(end) == '.') {
            at = end + 1;
            end = digits(text, at);
            count += end - at;
        }
        return count > 0 && isExponent(text, end);
    }

    private static boolean isExponent(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        boolean signed = from + 1 < text.length() && (text.charAt(from + 1) == '-' || text.charAt(from + 1) == '+');
        int at = from + (signed ? 2 : 1);
        return at < text.length() && digits(text, at) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * A number as the server writes it.
     *
     * @param value the number
     * @return its text
     */
    public static String format(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(FIFTEEN_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent > -5 && exponent < 15 ? rounded.toPlainString() : scientific(rounded, exponent);
    }

    private static String scientific(BigDecimal value, int exponent) {
        String digits = value.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String power = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + (exponent < 0 ? "E-" : "E+") + power;
    }
}
