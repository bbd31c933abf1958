#pragma once

#include <thread>

#include "server_fixture.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/sandbox/provider_town.h"

namespace vidgo::test {

/// A server whose companies are stand-ins, and somebody with a plan who has pictures made.
class WorkFixture
{
public:
    static constexpr std::int64_t kPrice = 2; // of a product in a scene

    WorkFixture(storage::Backend backend, const PostgresServer* postgres, sandbox::ProviderTown& town,
                const ServerFixture::Adjust& adjust = {})
        : m_town(town)
        , server(backend, postgres, placesOf(town), adjust)
    {
        begin();
    }

    /// Another person from here on.
    void begin()
    {
        ann = server.signUp();
        server.subscribe(ann, "starter");
    }

    static std::unique_ptr<sandbox::ProviderTown> openTown(const Clock& clock)
    {
        return ServerFixture::must(
            sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 128}, clock));
    }
    /// Another one for each tone.
    static std::string picture(std::uint8_t tone = 90)
    {
        auto image = ServerFixture::must(media::Image::create(640, 480, media::PixelFormat::Rgb8));
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                auto* const pixel = image.row(y) + std::ptrdiff_t{3} * x;
                pixel[0] = static_cast<std::uint8_t>(x % 256);
                pixel[1] = static_cast<std::uint8_t>(y % 256);
                pixel[2] = tone;
            }
        const auto bytes = ServerFixture::must(media::encodePicture(image, {.format = PictureFormat::Jpeg}));
        return {bytes.begin(), bytes.end()};
    }
    api::Response upload(const std::string& token, std::string bytes)
    {
        auto request = server.requestOf("upload", {.token = token});
        request.body = std::move(bytes);
        return server.answer(request);
    }
    std::string uploaded(const std::string& token)
    {
        const auto answer = upload(token, picture());
        if (answer.status != 201)
            qFatal("%s", std::string(answer.text()).c_str());
        return ServerFixture::text(ServerFixture::must(Json::parse(answer.text())), "upload");
    }
    static Json scene(const std::string& upload, const std::string& prompt, const std::string& provider = {})
    {
        Json::Object order;
        order["tool"] = "product_scene";
        order["inputs"] = Json::Array{Json::Object{{"role", "picture"}, {"upload", upload}}};
        order["prompt"] = prompt;
        if (!provider.empty())
            order["provider"] = provider;
        return order;
    }
    /// What is sent to be told its price.
    static Json priced(Json order)
    {
        Json::Object body;
        body["orders"] = Json::Array{std::move(order)};
        return body;
    }
    Json quote(Json order, const std::string& token)
    {
        return server.call("quoteJobs", {.body = priced(std::move(order)), .token = token})
            .find("quotes")
            ->asArray()
            ->front();
    }
    Json place(const std::string& prompt, const std::string& provider = {})
    {
        return server.call("placeJob", {.body = scene(uploaded(ann), prompt, provider), .token = ann});
    }
    std::int64_t available()
    {
        return ServerFixture::number(server.call("balance", {.token = ann}), "available");
    }
    static Json at(const Json& job) { return Json::Object{{"job", ServerFixture::text(job, "id")}}; }
    Json now(const Json& job) { return server.call("job", {.parameters = at(job), .token = ann}); }
    Json cancelled(const Json& job)
    {
        return server.call("cancelJob", {.parameters = at(job), .token = ann});
    }
    /// As it ended.
    Json worked(const Json& job)
    {
        const std::jthread working([this](const std::stop_token& stop) { server.backend_->work(stop); });
        auto last = now(job);
        // Slowly enough that whoever waits for a busy disk keeps its lease, which is a minute of this clock.
        for (int i = 0; i < 12'000 && last.find("ended_at")->isNull(); ++i) {
            server.clock.advance(50ms);
            std::this_thread::sleep_for(2ms);
            last = now(job);
        }
        return last;
    }
    /// How many orders came to all companies.
    std::size_t creates()
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            all += m_town.at(id).creates().size();
        return all;
    }

private:
    static composition::SandboxPlaces placesOf(sandbox::ProviderTown& town)
    {
        composition::SandboxPlaces places;
        for (const auto id : sandbox::kProviderIds) {
            places.urls.emplace(id, town.url(id));
            places.keys.emplace(id, town.at(id).key());
        }
        return places;
    }

    sandbox::ProviderTown& m_town;

public:
    ServerFixture server;
    std::string ann; ///< Her access token.
};

} // namespace vidgo::test
