package org.darvoza.accreditation.live;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `life`: after it a page has to ask again, with the session and the scope it has then; so what
/// was taken away ends within a minute. `remembered`: how many changes a page that comes back may
/// have missed without loading its list anew.
@ConfigurationProperties("darvoza.live")
record LiveSettings(
    @DefaultValue("50s") Duration life,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("500") int listeners,
    @DefaultValue("200") int waiting,
    @DefaultValue("1000") int remembered) {}
