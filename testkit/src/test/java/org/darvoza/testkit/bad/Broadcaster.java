package org.darvoza.testkit.bad;

import org.springframework.kafka.core.KafkaTemplate;

record Broadcaster(KafkaTemplate<String, byte[]> kafka) {}
