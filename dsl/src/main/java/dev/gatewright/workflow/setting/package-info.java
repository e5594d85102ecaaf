/**
 * Settings that workflows and jobs share: permissions, concurrency, defaults, the cache's mode, shells; and the contexts
 * that expressions may use where they stand.
 */
@NullMarked
package dev.gatewright.workflow.setting;

import org.jspecify.annotations.NullMarked;
