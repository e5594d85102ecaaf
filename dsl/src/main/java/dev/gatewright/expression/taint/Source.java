package dev.gatewright.expression.taint;

/**
 * Where text comes from.
 *
 * @param path the path in a context, such as {@code github.event.commits.*.message}
 * @param control how much say somebody has over it
 */
public record Source(String path, Control control) {}
