# The architecture as data.
#
# vidgo_may_link(<module> <modules it may link>...): every arrow of the picture in core/README.md. A module that
# links something which is not in its row stops the configuration.
# vidgo_home(<library> <module>): the one module that may link a third-party library, privately.

set(VIDGO_MODULES "" CACHE INTERNAL "")

function(vidgo_may_link module)
  set_property(GLOBAL PROPERTY "VIDGO_ROW_${module}" "${ARGN}")
  set_property(GLOBAL APPEND PROPERTY VIDGO_ROWS "${module}")
endfunction()

function(vidgo_home library)
  set_property(GLOBAL PROPERTY "VIDGO_HOME_${library}" "${ARGN}")
  set_property(GLOBAL APPEND PROPERTY VIDGO_LIBRARIES "${library}")
endfunction()

# ---- core ------------------------------------------------------------------------------------------------------
vidgo_may_link(base)
vidgo_may_link(model       base)
vidgo_may_link(catalog     base model)
vidgo_may_link(storage     base)
vidgo_may_link(backup      base storage)
vidgo_may_link(net         base)
vidgo_may_link(secrets     base)
vidgo_may_link(credits     base model storage)
vidgo_may_link(accounts    base model storage net)
vidgo_may_link(billing     base model storage net credits)
vidgo_may_link(documents   base model)
vidgo_may_link(media       base model)
vidgo_may_link(ondevice    base model media)
vidgo_may_link(speech      base model media)
vidgo_may_link(presenter   base model media speech)
vidgo_may_link(materials   base model storage media)
vidgo_may_link(providers   base model net secrets media)
vidgo_may_link(routing     base model catalog storage)
vidgo_may_link(moderation  base model catalog storage net secrets media)
vidgo_may_link(jobs        base model catalog storage credits providers routing moderation media)
vidgo_may_link(pregeneration base model storage media materials)
vidgo_may_link(service     base model)
vidgo_may_link(api         base model)
vidgo_may_link(endpoints   base model api storage accounts credits billing documents service)
vidgo_may_link(server      base model api)
vidgo_may_link(client      base model service api net secrets)
vidgo_may_link(remote      base model service api net client credits providers jobs)
vidgo_may_link(backend     base model service catalog storage net secrets credits accounts billing documents media
                           ondevice speech presenter materials providers routing moderation jobs pregeneration)

# ---- ui: sees base, model and service of core and nothing else ---------------------------------------------------
vidgo_may_link(ui_messages base model)
vidgo_may_link(ui_bridge   base model service ui_messages)
vidgo_may_link(ui_controls base)
vidgo_may_link(ui_compare  ui_controls)
vidgo_may_link(ui_player   base model service ui_messages ui_bridge ui_controls ui_compare)
vidgo_may_link(ui_gallery  base model service ui_messages ui_bridge ui_controls ui_compare ui_player)
vidgo_may_link(ui_home     base model service ui_messages ui_bridge ui_controls ui_compare ui_player ui_gallery)
vidgo_may_link(ui_jobs     base model service ui_messages ui_bridge ui_controls)
vidgo_may_link(ui_tools    base model service ui_messages ui_bridge ui_controls ui_compare ui_player)
vidgo_may_link(ui_library  base model service ui_messages ui_bridge ui_controls ui_compare ui_player)
vidgo_may_link(ui_settings base model service ui_messages ui_bridge ui_controls)
vidgo_may_link(ui_plans    base model service ui_messages ui_bridge ui_controls)
vidgo_may_link(ui_account  base model service ui_messages ui_bridge ui_controls)
vidgo_may_link(ui_profile  base model service ui_messages ui_bridge ui_controls ui_account)
vidgo_may_link(ui_orders   base model service ui_messages ui_bridge ui_controls ui_plans)
vidgo_may_link(ui_shell    base model service ui_messages ui_bridge ui_controls ui_compare ui_player ui_gallery ui_home
                           ui_jobs ui_tools ui_library ui_settings ui_plans ui_orders ui_account ui_profile)

# ---- app: the composition roots may see everything ---------------------------------------------------------------
vidgo_may_link(app_keychain base secrets)
vidgo_may_link(app_composition base model service catalog storage backup net secrets credits accounts billing media ondevice speech
                           presenter materials providers routing moderation jobs pregeneration client remote backend app_keychain)
vidgo_may_link(app_checkout base model ui_messages ui_controls)
vidgo_may_link(app_studio  base model service app_composition ui_messages ui_bridge ui_controls ui_compare ui_player ui_gallery
                           ui_home ui_jobs ui_tools ui_library ui_settings ui_plans ui_orders ui_account ui_profile ui_shell)
vidgo_may_link(app_sandbox base model media ondevice speech presenter)
vidgo_may_link(app_server  base model service catalog storage backup net credits accounts billing media materials providers routing
                           moderation jobs pregeneration backend api endpoints server app_composition)
vidgo_may_link(app_cli     base model service backup secrets credits accounts billing documents media moderation materials pregeneration
                           app_composition ui_messages)

# ---- third-party libraries and their homes -----------------------------------------------------------------------
vidgo_home(Boost::json        base app_sandbox)
vidgo_home(OpenSSL::SSL       server)
vidgo_home(Hiredis::Hiredis   server)
vidgo_home(Prometheus::core   server)
vidgo_home(Botan::Botan       base accounts)
vidgo_home(spdlog::spdlog     base)
vidgo_home(fmt::fmt           base)
vidgo_home(ICU::uc            base)
vidgo_home(CURL::libcurl       net)
vidgo_home(Duktape::duktape    net)
vidgo_home(Pango::pangocairo  documents)
vidgo_home(Boost::headers     app_sandbox server)
vidgo_home(SOCI::core         storage)
vidgo_home(SOCI::sqlite3      storage)
vidgo_home(SOCI::postgresql   storage)
vidgo_home(SQLite::SQLite3    storage)
vidgo_home(JPEG::JPEG         media)
vidgo_home(PNG::PNG           media)
vidgo_home(WebP::webp         media)
vidgo_home(LCMS2::lcms2       media)
vidgo_home(FFmpeg::libav      media)
vidgo_home(Freetype::Freetype media)
vidgo_home(HarfBuzz::HarfBuzz media)
vidgo_home(OpenCV::core       media ondevice)
vidgo_home(OpenCV::imgproc    media ondevice)
vidgo_home(OpenCV::dnn        ondevice)
vidgo_home(Flite::flite       speech)
vidgo_home(CLI11::CLI11       app_cli app_sandbox app_server)
vidgo_home(Qt6::Core          ui_messages ui_bridge ui_controls ui_compare ui_player ui_gallery ui_home ui_jobs ui_tools ui_library
                              ui_settings ui_plans ui_orders ui_account ui_profile ui_shell app_studio app_checkout app_cli app_keychain)
vidgo_home(Qt6::Gui           ui_bridge ui_controls ui_compare ui_player ui_gallery ui_home ui_jobs ui_tools ui_library ui_settings
                              ui_plans ui_orders ui_account ui_profile ui_shell app_studio app_checkout)
vidgo_home(Qt6::Qml           ui_bridge ui_controls ui_compare ui_player ui_gallery ui_home ui_jobs ui_tools ui_library ui_settings
                              ui_plans ui_orders ui_account ui_profile ui_shell app_studio app_checkout)
vidgo_home(Qt6::Quick         ui_bridge ui_controls ui_compare ui_player ui_gallery ui_home ui_jobs ui_tools ui_library ui_settings
                              ui_plans ui_orders ui_account ui_profile ui_shell app_studio app_checkout)
vidgo_home(Qt6::QuickControls2 ui_controls app_studio app_checkout)
vidgo_home(Qt6::Svg           ui_controls app_studio)
vidgo_home(Qt6::Multimedia    ui_player)
vidgo_home(Qt6::WebEngineQuick app_checkout)
vidgo_home(Qt6::Network       app_studio)
vidgo_home(Qt6::DBus          app_studio app_keychain)
vidgo_home(Qt6Keychain::Qt6Keychain app_keychain)
