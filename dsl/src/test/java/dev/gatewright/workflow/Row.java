package dev.gatewright.workflow;

import java.util.Set;

/**
 * What is said of one path: by GitHub's schema, or by our declarations.
 *
 * @param contexts what expressions there may use
 * @param types what may stand there, one string a possibility
 * @param required {@code yes}, {@code no}, or {@code -} for keys that are the user's; several where variants differ
 */
record Row(Set<String> contexts, Set<String> types, Set<String> required) {}
