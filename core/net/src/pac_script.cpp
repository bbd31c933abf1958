#include "pac_script.h"

#include <curl/curl.h> // brings the sockets of the system
#include <duktape.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "pac_functions.h"
#include "vidgo/base/base_error.h"
#include "vidgo/net/net_error.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace vidgo::net {

namespace {

constexpr std::size_t kMaxMemory = 32 * 1024 * 1024;

// One run of a script: its heap's memory, and what it is told. The engine is C and leaves functions by
// longjmp, so none of those that it calls may hold anything that has a destructor; what they need is here.
struct Run
{
    std::string script;
    std::string url;
    std::string host;
    PacWorld world;
    std::atomic<bool> isGivenUp = false;
    std::shared_ptr<std::atomic<int>> leftBehind;
    std::size_t memory = 0;
    std::string argument;
    std::string value;
    // What came of it.
    std::mutex mutex;
    std::condition_variable_any ended;
    std::optional<Result<std::string>> result;
};

// Every block begins with its size.
constexpr std::size_t kHead = alignof(std::max_align_t);

void* allocate(void* self, duk_size_t size)
{
    auto& run = *static_cast<Run*>(self);
    if (size == 0 || run.isGivenUp || size > kMaxMemory - std::min(kMaxMemory, run.memory))
        return nullptr;
    auto* block = static_cast<char*>(std::malloc(size + kHead));
    if (!block)
        return nullptr;
    std::memcpy(block, &size, sizeof size);
    run.memory += size;
    return block + kHead;
}

void release(void* self, void* pointer)
{
    if (!pointer)
        return;
    auto* block = static_cast<char*>(pointer) - kHead;
    duk_size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    static_cast<Run*>(self)->memory -= size;
    std::free(block);
}

void* reallocate(void* self, void* pointer, duk_size_t size)
{
    if (!pointer)
        return allocate(self, size);
    duk_size_t before = 0;
    std::memcpy(&before, static_cast<char*>(pointer) - kHead, sizeof before);
    auto* moved = allocate(self, size);
    if (moved)
        std::memcpy(moved, pointer, std::min(before, size));
    if (moved || size == 0)
        release(self, pointer);
    return moved;
}

Run& runOf(duk_context* context)
{
    duk_memory_functions functions{};
    duk_get_memory_functions(context, &functions);
    return *static_cast<Run*>(functions.udata);
}

duk_ret_t pushAddress(duk_context* context, const std::string& address)
{
    if (address.empty())
        duk_push_null(context);
    else
        duk_push_lstring(context, address.data(), address.size());
    return 1;
}

duk_ret_t dnsResolve(duk_context* context)
{
    auto& run = runOf(context);
    run.argument = duk_safe_to_string(context, 0);
    run.value = run.isGivenUp ? std::string() : run.world.resolve(run.argument);
    return pushAddress(context, run.value);
}

duk_ret_t myIpAddress(duk_context* context)
{
    auto& run = runOf(context);
    run.value = run.world.ownAddress();
    duk_push_string(context, run.value.empty() ? "127.0.0.1" : run.value.c_str());
    return 1;
}

duk_ret_t shExpMatch(duk_context* context)
{
    const char* text = duk_safe_to_string(context, 0);
    duk_push_boolean(context, matchesPattern(text, duk_safe_to_string(context, 1)) ? 1 : 0);
    return 1;
}

duk_ret_t vidgoNow(duk_context* context)
{
    duk_push_number(context, static_cast<double>(runOf(context).world.now.time_since_epoch().count()));
    return 1;
}

// Called under the protection of duk_safe_call(): failures are left on the stack.
duk_ret_t findProxy(duk_context* context, void* self)
{
    auto& run = *static_cast<Run*>(self);
    const duk_function_list_entry functions[] = {{"dnsResolve", dnsResolve, 1},
                                                 {"myIpAddress", myIpAddress, 0},
                                                 {"shExpMatch", shExpMatch, 2},
                                                 {"vidgoNow", vidgoNow, 0},
                                                 {nullptr, nullptr, 0}};
    duk_push_global_object(context);
    duk_put_function_list(context, -1, functions);
    duk_eval_lstring_noresult(context, kPacFunctions.data(), kPacFunctions.size());
    duk_eval_lstring_noresult(context, run.script.data(), run.script.size());
    duk_get_prop_string(context, -1, "FindProxyForURL");
    duk_push_lstring(context, run.url.data(), run.url.size());
    duk_push_lstring(context, run.host.data(), run.host.size());
    duk_call(context, 2);
    if (duk_is_null_or_undefined(context, -1))
        duk_push_string(context, "");
    else if (!duk_is_string(context, -1))
        return duk_type_error(context, "FindProxyForURL gives no text");
    return 1;
}

duk_ret_t describeTop(duk_context* context, void*)
{
    duk_safe_to_string(context, -1);
    return 1;
}

std::unexpected<Error> refuse(const std::string& reason)
{
    return fail(NetError::ProxyFailed, "the proxy script: " + reason, {{"host", "PAC"}});
}

Result<std::string> evaluate(Run& run)
{
    // Without a handler of its own the engine ends the process where even its heap can't be made; here that
    // gives no heap.
    const std::unique_ptr<duk_context, decltype(&duk_destroy_heap)> context(
        duk_create_heap(allocate, reallocate, release, &run, nullptr), &duk_destroy_heap);
    if (!context)
        return refuse("there is no memory");
    constexpr std::size_t kMaxReason = 200;
    constexpr std::size_t kMaxAnswer = 4096;
    std::size_t size = 0;
    if (duk_safe_call(context.get(), findProxy, &run, 0, 1) != DUK_EXEC_SUCCESS) {
        // To tell what was wrong takes memory, of which there may be none.
        const bool isText = duk_safe_call(context.get(), describeTop, nullptr, 1, 1) == DUK_EXEC_SUCCESS;
        const char* reason = isText ? duk_get_lstring(context.get(), -1, &size) : nullptr;
        return refuse(reason ? std::string(reason, std::min(size, kMaxReason)) : "it takes too much memory");
    }
    const char* answer = duk_get_lstring(context.get(), -1, &size);
    if (!answer || size > kMaxAnswer)
        return refuse("its answer is too long");
    return std::string(answer, size);
}

std::string textOf(const in_addr& address)
{
    std::array<char, INET_ADDRSTRLEN> text{};
    return inet_ntop(AF_INET, &address, text.data(), text.size()) ? std::string(text.data()) : std::string();
}

// Proxy scripts know IPv4 only.
std::string resolveIpv4(const std::string& host)
{
    addrinfo wanted{};
    wanted.ai_family = AF_INET;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.c_str(), nullptr, &wanted, &found) != 0)
        return {};
    sockaddr_in address{};
    std::memcpy(&address, found->ai_addr, sizeof address);
    freeaddrinfo(found);
    return textOf(address.sin_addr);
}

void closeSocket(curl_socket_t handle)
{
#ifdef _WIN32
    ::closesocket(handle);
#else
    ::close(handle);
#endif
}

// The address with which this computer goes out. A UDP socket sends nothing when it is connected.
std::string ownIpv4()
{
    const curl_socket_t handle = ::socket(AF_INET, SOCK_DGRAM, 0);
    if (handle == CURL_SOCKET_BAD)
        return {};
    sockaddr_in outside{};
    outside.sin_family = AF_INET;
    outside.sin_port = htons(9);
    outside.sin_addr.s_addr = htonl(0xC0000201U); // 192.0.2.1, which is nobody's
    sockaddr_in own{};
    socklen_t size = sizeof own;
    const bool isKnown =
        ::connect(handle, reinterpret_cast<const sockaddr*>(&outside), sizeof outside) == 0 &&
        ::getsockname(handle, reinterpret_cast<sockaddr*>(&own), &size) == 0;
    closeSocket(handle);
    return isKnown ? textOf(own.sin_addr) : std::string();
}

void runToItsEnd(const std::shared_ptr<Run>& run)
{
    auto result = evaluate(*run);
    {
        const std::lock_guard guard(run->mutex);
        run->result = std::move(result);
        if (run->isGivenUp)
            --*run->leftBehind;
    }
    run->ended.notify_all();
}

} // namespace

PacWorld realPacWorld(Timestamp now)
{
    return {.resolve = resolveIpv4, .ownAddress = ownIpv4, .now = now};
}

bool matchesPattern(std::string_view text, std::string_view pattern)
{
    std::size_t at = 0;
    std::size_t wanted = 0;
    auto star = std::string_view::npos; // the last one, which may take more than it has
    std::size_t taken = 0;
    while (at < text.size()) {
        if (wanted < pattern.size() && pattern[wanted] == '*') {
            star = wanted++;
            taken = at;
        } else if (wanted < pattern.size() && (pattern[wanted] == '?' || pattern[wanted] == text[at])) {
            ++wanted;
            ++at;
        } else if (star != std::string_view::npos) {
            wanted = star + 1;
            at = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', wanted) == std::string_view::npos;
}

Result<std::string> runPacScript(const std::string& script, const std::string& url, const std::string& host,
                                 const PacWorld& world, std::chrono::milliseconds patience,
                                 std::shared_ptr<std::atomic<int>> leftBehind, const std::stop_token& stop)
{
    auto run = std::make_shared<Run>();
    run->script = script;
    run->url = url;
    run->host = host;
    run->world = world;
    run->leftBehind = std::move(leftBehind);
    std::thread([run] { runToItsEnd(run); }).detach();

    std::unique_lock lock(run->mutex);
    if (run->ended.wait_for(lock, stop, patience, [&] { return run->result.has_value(); }))
        return std::move(*run->result);
    // From here on it gets no more memory, which ends all but the most idle of loops.
    run->isGivenUp = true;
    ++*run->leftBehind;
    if (stop.stop_requested())
        return fail(BaseError::Cancelled, "stopped");
    return refuse("it takes too long");
}

} // namespace vidgo::net
