#include "vidgo/test/test_clips.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "vidgo/base/hash.h"

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace vidgo::test {

namespace fs = std::filesystem;

namespace {

struct Recipe
{
    std::string_view name;
    std::string_view arguments; ///< Between "ffmpeg" and the file. {folder} is that of the clips.
    void (*change)(Bytes&) = nullptr;
};

// Shared parts, put in by name.
struct Part
{
    std::string_view name;
    std::string_view arguments;
};
constexpr Part kParts[] = {
    {"{picture}", "-f lavfi -i testsrc2=s=320x180:r=25:d=2"},
    {"{sound}", "-f lavfi -i sine=440:r=48000:d=2"},
    {"{h264}", "-c:v libx264 -preset veryfast -threads 1 -g 25 -pix_fmt yuv420p -colorspace bt709 "
               "-color_primaries bt709 -color_trc bt709"},
    {"{aac}", "-c:a aac -ac 2 -b:a 96k"},
    {"{hevc10}",
     "-c:v libx265 -preset ultrafast -x265-params log-level=none:pools=1:frame-threads=1 -pix_fmt "
     "yuv420p10le -tag:v hvc1"},
    {"{vp9}", "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -g 25 -threads 1"},
    {"{small}", "-f lavfi -i testsrc2=s=96x54:r=10:d=1"},
    {"{tosmall}", "-vf scale=160:90:out_color_matrix=bt709:out_range=tv,format=yuv420p"},
    {"{see}", "-filter_complex [0:v]format=rgba,colorchannelmixer=aa=0.5"},
};

// The duration of a Matroska file is a float of 8 bytes behind 44 89 88.
void claimThousandSeconds(Bytes& bytes)
{
    constexpr std::array<std::uint8_t, 3> kId = {0x44, 0x89, 0x88};
    const auto at = std::search(bytes.begin(), bytes.end(), kId.begin(), kId.end());
    if (at == bytes.end())
        std::abort();
    // 1 000 000 ms as an IEEE 754 double, big endian.
    constexpr std::array<std::uint8_t, 8> kValue = {0x41, 0x2E, 0x84, 0x80, 0, 0, 0, 0};
    std::copy(kValue.begin(), kValue.end(), at + 3);
}

// The matrix of the first track header (ISO/IEC 14496-12, 8.3.2): where the x and the y axis go.
void setMatrix(Bytes& bytes, std::array<int, 4> axes)
{
    constexpr std::string_view kBox = "tkhd";
    constexpr std::size_t kToMatrix = 44; // of version 0
    const auto at = std::search(bytes.begin(), bytes.end(), kBox.begin(), kBox.end());
    if (at == bytes.end())
        std::abort();
    constexpr std::array<std::size_t, 4> kPlaces = {0, 4, 12, 16};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const auto place = at + static_cast<std::ptrdiff_t>(kToMatrix + kPlaces[i]);
        const auto value = static_cast<std::uint32_t>(axes[i] * 65536);
        for (int k = 0; k < 4; ++k)
            place[k] = static_cast<std::uint8_t>(value >> (24 - 8 * k));
    }
}

void turnClockwise(Bytes& bytes)
{
    setMatrix(bytes, {0, 1, -1, 0});
}

void mirror(Bytes& bytes)
{
    setMatrix(bytes, {-1, 0, 0, 1});
}

constexpr Recipe kRecipes[] = {
    {"h264_aac.mp4", "{picture} {sound} {h264} {aac} -movflags +faststart"},
    {"h264_aac.mov", "{picture} {sound} {h264} {aac}"},
    {"h264_aac.mkv", "{picture} {sound} {h264} {aac}"},
    {"h264_aac.ts", "{picture} {sound} {h264} {aac}"},
    {"h264_aac.avi", "{picture} {sound} {h264} -bf 0 -c:a libmp3lame -ac 2"},
    {"h264_aac.flv", "{picture} {sound} {h264} {aac}"},
    {"vp9_opus.webm", "{picture} {sound} {vp9} -pix_fmt yuv420p -c:a libopus -ac 2"},
    {"static_red.mp4", "-f lavfi -i color=red:s=160x90:r=25:d=1 {tosmall} {h264} -crf 10"},
    {"rotated90.mp4", "{picture} {sound} {h264} {aac} -metadata title=Phone", &turnClockwise},
    {"mirrored.mp4", "{picture} {h264}", &mirror},
    {"variable_rate.mp4", "{picture} -vf select='lt(n,10)+not(mod(n,4))+eq(n,49)' -vsync vfr {h264}"},
    {"hlg10.mp4", "{picture} {hevc10} -color_primaries bt2020 -color_trc arib-std-b67 -colorspace bt2020nc"},
    {"pq10.mp4", "{picture} {hevc10} -color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc"},
    {"pq10.webm", "{picture} {vp9} -profile:v 2 -pix_fmt yuv420p10le -color_primaries bt2020 -color_trc "
                  "smpte2084 -colorspace bt2020nc"},
    {"ten_bit.mp4", "{picture} {hevc10} -color_primaries bt709 -color_trc bt709 -colorspace bt709"},
    {"interlaced.mpg",
     "-f lavfi -i testsrc2=s=720x576:r=50:d=1 -f lavfi -i sine=440:r=48000:d=1 -vf "
     "interlace=scan=tff,setsar=64/45 -c:v mpeg2video -b:v 4M -g 12 -flags +ildct+ilme -c:a mp2"},
    {"interlaced.mp4", "-f lavfi -i testsrc2=s=320x180:r=50:d=2 -vf interlace=scan=tff -c:v libx264 "
                       "-preset veryfast -threads 1 -flags +ildct+ilme -x264opts tff=1"},
    {"odd.mp4",
     "-f lavfi -i testsrc=s=321x181:r=25:d=1 -c:v libx264 -preset veryfast -threads 1 -pix_fmt yuv444p"},
    {"odd.webm", "-f lavfi -i testsrc=s=321x181:r=25:d=1 {vp9} -pix_fmt yuv420p"},
    {"alpha.mov",
     "-f lavfi -i testsrc2=s=320x180:r=25:d=1 {see} -c:v prores_ks -profile:v 4444 -pix_fmt yuva444p10le"},
    {"alpha.webm", "-f lavfi -i testsrc2=s=320x180:r=25:d=1 {see} {vp9} -pix_fmt yuva420p -auto-alt-ref 0"},
    {"raw.h264", "{picture} {h264}"},
    {"raw.hevc",
     "{picture} -c:v libx265 -preset ultrafast -x265-params log-level=none:pools=1 -pix_fmt yuv420p"},
    {"raw.m4v", "{picture} -c:v mpeg4 -g 25 -f m4v"},
    {"wrong_duration.mkv", "{picture} {sound} {h264} {aac}", &claimThousandSeconds},
    {"no_duration.mkv", "{picture} {sound} {h264} {aac} -live 1"},
    {"fragmented.mp4", "{picture} {sound} {h264} {aac} -movflags frag_keyframe+empty_moov+default_base_moof"},
    {"audio_only.m4a", "{sound} {aac}"},
    {"sound.mp3", "{sound} -ac 2 -c:a libmp3lame -b:a 128k"},
    {"sound.wav", "-f lavfi -i sine=1000:r=44100:d=3 -ac 1 -c:a pcm_s16le"},
    {"sound.ogg", "{sound} -ac 2 -c:a libvorbis"},
    {"sound.flac", "{sound} -ac 2 -c:a flac"},
    {"cover.mp3",
     "{sound} -f lavfi -i testsrc2=s=64x64:d=1 -map 0 -map 1 -frames:v 1 -c:v png -c:a libmp3lame "
     "-id3v2_version 3 -disposition:v attached_pic"},
    {"late_sound.mkv",
     "{picture} -itsoffset 0.5 -f lavfi -i sine=440:r=48000:d=1 {h264} -c:a pcm_s16le -ac 2"},
    {"no_audio.mp4", "{picture} {h264}"},
    {"one_frame.mp4", "{picture} -frames:v 1 {h264}"},
    {"one_pixel.mkv", "-f lavfi -i color=blue:s=32x32:r=25:d=1 -vf format=yuv444p,crop=1:1 -c:v ffv1"},
    {"huge.mp4",
     "-f lavfi -i testsrc2=s=7680x4320:r=25 -frames:v 2 -c:v libx264 -preset ultrafast -pix_fmt yuv420p"},
    {"empty_streams.mp4", "{picture} {sound} {h264} {aac} -t 0"},
    {"many_streams.mkv",
     "{picture} {sound} -f lavfi -i sine=880:r=48000:d=2 -i {folder}/words.srt -i "
     "{folder}/chapters.txt -map 0 -map 1 -map 2 -map 3 -map_metadata 4 -map_chapters 4 {h264} "
     "{aac} -c:s srt"},
    {"wide_pixels.mp4", "{picture} -vf setsar=4/3 {h264}"},
    {"full_range.mp4",
     "-f lavfi -i color=red:s=160x90:r=25:d=1 -vf "
     "scale=out_color_matrix=bt709:out_range=pc,format=yuv420p {h264} -crf 10 -color_range pc"},
    {"bt601.mp4",
     "-f lavfi -i color=red:s=160x90:r=25:d=1 -vf "
     "scale=out_color_matrix=bt601:out_range=tv,format=yuv420p {h264} -crf 10 -colorspace smpte170m "
     "-color_primaries smpte170m -color_trc smpte170m"},
    {"スケッチ é 影片.mp4", "{picture} {sound} {h264} {aac}"},
    {"animated.gif", "{small}"},
    {"animated.png", "{small} -f apng -plays 0"},
    {"animated.webp", "{small} -c:v libwebp_anim -lossless 0 -loop 0"},
    {"still.gif", "{small} -frames:v 1"},
    {"transparent.gif",
     "{small} -filter_complex [0:v]format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='if(lt(X,"
     "48),0,255)',split[a][b];[a]palettegen[p];[b][p]paletteuse"},
    {"prores.mov", "{picture} -c:v prores_ks -profile:v 0 -t 1"},
    {"mjpeg.avi", "{picture} -c:v mjpeg -pix_fmt yuvj420p -t 1"},
    {"mpeg4.avi", "{picture} {sound} -c:v mpeg4 -g 25 -c:a mp2"},
    {"vp8.webm", "{picture} -c:v libvpx -deadline realtime -cpu-used 8 -g 25"},
    {"av1.mp4", "-f lavfi -i testsrc2=s=320x180:r=25:d=1 -c:v libsvtav1 -preset 12 -pix_fmt yuv420p"},
    {"wmv.asf", "{picture} {sound} -c:v wmv2 -g 25 -c:a wmav2"},
    {"theora.ogv", "{picture} {sound} -c:v libtheora -g 25 -c:a libvorbis -ac 2"},
};

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// The shell takes these for itself.
std::string shielded(std::string_view arguments)
{
    std::string shield;
    for (const char sign : arguments) {
        if (std::strchr("()[];'", sign) != nullptr)
            shield += '\\';
        shield += sign;
    }
    return shield;
}

void writeOrEnd(const fs::path& path, std::string_view text)
{
    if (!writeFile(path, text, Durability::Rename)) {
        std::fprintf(stderr, "cannot write %s\n", path.string().c_str());
        std::abort();
    }
}

fs::path clipFolder()
{
    fs::path folder = fs::path(VIDGO_BINARY_DIR) / "tests/clips";
    fs::create_directories(folder);
    if (!fs::exists(folder / "words.srt"))
        writeOrEnd(folder / "words.srt", "1\n00:00:00,200 --> 00:00:01,500\nHello\n");
    if (!fs::exists(folder / "chapters.txt"))
        writeOrEnd(folder / "chapters.txt",
                   ";FFMETADATA1\ntitle=Two parts\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=One\n"
                   "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=2000\ntitle=Two\n");
    return folder;
}

std::string argumentsOf(const Recipe& recipe, const fs::path& folder)
{
    std::string arguments(recipe.arguments);
    for (const auto& [name, text] : kParts)
        arguments = replaced(std::move(arguments), name, text);
    return replaced(shielded(arguments), "{folder}", quoted(folder));
}

void make(const Recipe& recipe, const std::string& arguments, const fs::path& folder, const fs::path& target)
{
    // Several test programs may want it at once: each makes its own and the last one stays.
    const auto stamp = std::to_string(::getpid());
    const fs::path draft = folder / pathFromUtf8("draft" + stamp + toUtf8(target.extension()));
    runFfmpeg(arguments + " " + quoted(draft));
    if (recipe.change != nullptr) {
        auto bytes = readFile(draft, 1 << 28);
        if (!bytes)
            std::abort();
        recipe.change(*bytes);
        if (!writeFile(draft, *bytes, Durability::Rename))
            std::abort();
    }
    fs::rename(draft, target);
}

} // namespace

std::string quoted(const fs::path& path)
{
    return "'" + toUtf8(path) + "'";
}

void runFfmpeg(const std::string& arguments)
{
    const std::string command = "ffmpeg -hide_banner -loglevel error -nostdin -y " + arguments;
    if (std::system(command.c_str()) == 0)
        return;
    std::fprintf(stderr, "failed: %s\n", command.c_str());
    std::abort();
}

std::string outputOf(const std::string& command)
{
    std::string output;
    std::array<char, 4096> part;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        return {};
    for (std::size_t got = 0; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
        output.append(part.data(), got);
    return ::pclose(pipe) == 0 ? output : std::string();
}

fs::path testClip(std::string_view name)
{
    const fs::path folder = clipFolder();
    for (const auto& recipe : kRecipes) {
        if (recipe.name != name)
            continue;
        // A changed recipe is a new clip.
        const std::string arguments = argumentsOf(recipe, folder);
        const auto hash = sha256(arguments).substr(0, 8);
        fs::path target = folder / hash / pathFromUtf8(name);
        if (!fs::exists(target)) {
            fs::create_directories(target.parent_path());
            make(recipe, arguments, folder, target);
        }
        return target;
    }
    std::fprintf(stderr, "no clip is named %.*s\n", static_cast<int>(name.size()), name.data());
    std::abort();
}

std::vector<std::string_view> testClipNames()
{
    std::vector<std::string_view> names;
    for (const auto& recipe : kRecipes)
        names.push_back(recipe.name);
    return names;
}

Bytes testClipBytes(std::string_view name)
{
    auto bytes = readFile(testClip(name), 1 << 28);
    if (!bytes)
        std::abort();
    return std::move(*bytes);
}

} // namespace vidgo::test
