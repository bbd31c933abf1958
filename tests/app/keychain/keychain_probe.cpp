// keychain_probe SERVICE PATIENCE_MS COMMAND...: does to the keychain what the commands say, one line of
// answer each.
//   read NAME | remove NAME | write NAME (the value is the next line of the standard input) | threads NAME

#include <QtCore/QCoreApplication>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>
#include <vector>

#include "vidgo/keychain/keychain_secret_store.h"

using namespace vidgo;

namespace {

std::string answerOf(const Outcome& outcome)
{
    return outcome ? "done" : std::string(outcome.error().id());
}

std::string read(secrets::SecretStore& store, const std::string& name)
{
    const auto value = store.read(name);
    if (!value)
        return std::string(value.error().id());
    return *value ? "=" + std::string((*value)->reveal()) : "none";
}

std::string write(secrets::SecretStore& store, const std::string& name)
{
    std::string value;
    std::getline(std::cin, value);
    return answerOf(store.write(name, Secret(value)));
}

// Two stores and many threads at once: every one gets its own.
std::string useFromManyThreads(const keychain::KeychainSecretStore::Options& options, const std::string& name)
{
    keychain::KeychainSecretStore first(options);
    keychain::KeychainSecretStore second(options);
    std::vector<int> right(8);
    {
        std::vector<std::jthread> threads;
        threads.reserve(right.size());
        for (std::size_t i = 0; i < right.size(); ++i)
            threads.emplace_back([&, i] {
                auto& store = i % 2 == 0 ? first : second;
                const auto own = name + "." + std::to_string(i);
                const auto written = store.write(own, Secret("value " + std::to_string(i)));
                const auto value = store.read(own);
                right[i] = written && value && *value && (*value)->reveal() == "value " + std::to_string(i) &&
                           store.remove(own);
            });
    }
    int count = 0;
    for (const int one : right)
        count += one;
    return std::to_string(count) + " of 8";
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() < 4)
        return EXIT_FAILURE;
    const keychain::KeychainSecretStore::Options options{
        .service = words[0], .patience = std::chrono::milliseconds(std::stol(words[1]))};
    keychain::KeychainSecretStore store(options);
    for (std::size_t i = 2; i + 1 < words.size(); i += 2) {
        const auto& name = words[i + 1];
        if (words[i] == "read")
            std::cout << read(store, name) << std::endl;
        else if (words[i] == "write")
            std::cout << write(store, name) << std::endl;
        else if (words[i] == "remove")
            std::cout << answerOf(store.remove(name)) << std::endl;
        else
            std::cout << useFromManyThreads(options, name) << std::endl;
    }
    return EXIT_SUCCESS;
}
