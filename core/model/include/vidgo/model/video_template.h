#pragma once

#include <string>
#include <vector>

#include "vidgo/model/language.h"

namespace vidgo {

/// How one shot gives way to the next.
enum class ShotChange {
    None,
    CrossFade,
    PushLeft, ///< The next shot pushes this one out to the left.
    PushUp,
    Wipe,  ///< A soft edge runs over the picture.
    Zoom,  ///< Towards the next shot, through a cross-fade.
    Panel, ///< A panel in the accent colour runs over the picture and leaves the next shot behind.
};

/// What the camera does during a shot.
enum class CameraMove { None, PushIn, PullOut, PanLeft, PanRight, TiltUp, TiltDown };

/// How a short video looks: colours, type, rhythm. Data of the catalogue.
struct VideoTemplate
{
    enum class Place { None, TopLeft, Center, BottomLeft, BottomCenter };
    enum class Backing {
        None,
        Scrim, ///< The picture darkens softly behind the words.
        Plate, ///< A plate in the ground colour.
    };
    enum class Mark { None, Bar, Line }; ///< An accent beside, or below, the title.
    enum class Entrance { None, Rise, Reveal, Grow };
    enum class Fit {
        None,
        Fill, ///< Pictures fill the frame where their subject stays whole, and are framed where it would not.
        Card, ///< Pictures stand as cards on the ground.
    };
    enum class Ground {
        None,
        Color,
        Picture
    }; ///< Behind what is framed: a colour, or the picture out of focus.

    struct Colors
    {
        std::string ground = "#101114"; ///< "#RRGGBB", as all of them.
        std::string ink = "#FFFFFF";    ///< On the ground.
        std::string accent = "#FFFFFF";
        std::string onAccent = "#000000";
    };
    struct Title
    {
        Place place = Place::BottomLeft;
        Backing backing = Backing::Scrim;
        Mark mark = Mark::None;
        Entrance entrance = Entrance::Rise;
        double size = 0.09; ///< Of the shorter side.
        bool isBold = true;
    };

    std::string id;
    std::string topic; ///< Of the tool for short videos.
    LocalizedText name;
    Colors colors;
    Title title;
    Fit fit = Fit::Fill;
    Ground ground = Ground::Picture;
    double shotSeconds = 3;          ///< Of a shot on the whole; brought to the beat of the music.
    std::vector<double> rhythm{1};   ///< Of the shots one after another, times shotSeconds; repeated.
    std::vector<CameraMove> moves;   ///< Of the shots one after another; repeated.
    std::vector<ShotChange> changes; ///< Between them; repeated.
    double changeSeconds = 0.5;      ///< How long a change takes.
    bool hasEndCard = true;          ///< Title and call to action on the ground, at the end.
    std::string music;               ///< Id of the bed that goes with it.
};

/// Music that the studio plays itself.
struct MusicBed
{
    std::string id;
    LocalizedText name;
    double beatsPerMinute = 90;
};

} // namespace vidgo
