/** What is wrong with jobs: their ids and needs, their matrix, their concurrency, where they run and in what. */
@NullMarked
package dev.gatewright.check.job;

import org.jspecify.annotations.NullMarked;
