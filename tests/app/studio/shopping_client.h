#pragma once

namespace vidgo::test {

/// What a studio does for somebody who buys and has something made, without its window: a program that can be
/// killed. It reads one line of JSON ({"server", "home", "places", "email", "password", "do", …}) from its
/// input, does that as often as the network wants it, and writes one line of JSON.
///
/// "order" (key, item): places the order; the id of it.
/// "checkout" (order), "ask" (order), "upgrade": likewise once each.
/// "run": has a scene made for credits, or goes on with the one that is in the list.
/// "state": what there is: tier, credits, orders, jobs.
int shop();

} // namespace vidgo::test
