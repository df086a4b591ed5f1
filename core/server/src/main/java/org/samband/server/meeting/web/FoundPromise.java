package org.samband.server.meeting.web;

import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.promise.Promise;

/** What a decision seems to promise, before a person has said what becomes of it. */
public record FoundPromise(DecisionId decision, Promise.Content content) {}
